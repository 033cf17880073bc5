/**
 * Goal: what goes with hits is right: marks stand on the words that match, in the text as written and within the budget;
 * suggestions are the labels that begin so, those of most open jobs first.
 * Method: texts with the exact fragments; labels that come and go at random, beside a plain count of them.
 */
import t from 'tap'
import { createHighlighter } from '../../src/domain/search/engine/highlights.ts'
import { createLabels } from '../../src/domain/search/engine/suggestions.ts'
import { fold } from '../../src/util/fold.ts'
import { createRandom } from '../../tools/data/random.mjs'

const marked = (query: string, title: string, description = '') => {
  const highlights = createHighlighter(query).highlight({ title, description })
  return [highlights.title, ...highlights.description].map(({ text, marks }) =>
    marks.map(([start, end]) => text.slice(start, end))
  )
}

t.test('the words that match are marked where they stand', async (t) => {
  t.same(marked('k8s engineers', 'Kubernetes Engineer'), [['Kubernetes', 'Engineer']])
  t.same(marked('node.js', 'Senior Node.js / NodeJS Developer'), [['Node.js', 'NodeJS']])
  t.same(marked('developpeuse', 'Développeurs'), [['Développeurs']])
  t.same(marked('Reac', 'React, reactive <b>'), [['React', 'reactive']], 'the beginning of words')
  t.same(marked('c', 'C++, C# and C'), [['C']])
  t.same(marked('開発', '開発エンジニア'), [['開発']])
  t.same(marked('', 'Engineer', 'text'), [[]])
})

t.test('of a description the places with most words are shown, within the budget', async (t) => {
  const filler = 'nothing to see here, '.repeat(30)
  const description = `${filler}We use Rust. ${filler}Here Kubernetes and Rust meet. ${filler}End with Rust.`
  const { description: fragments } = createHighlighter('rust k8s').highlight({ title: 'x', description })
  t.equal(fragments.length, 2)
  t.same(
    fragments.map(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
    [['Rust'], ['Kubernetes', 'Rust']]
  )
  for (const { text, offset } of fragments) t.equal(description.slice(offset, offset + text.length), text)
  const hostile = createHighlighter('𝒳x 軟件').highlight({
    title: '軟件'.repeat(400),
    description: '𝒳x軟件'.repeat(5000)
  })
  const texts = [hostile.title, ...hostile.description].map(({ text }) => text)
  t.ok(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) <= 1000)
  for (const text of texts) t.equal(Buffer.from(text).toString(), text, 'no half of a pair')
})

t.test('labels that come and go are suggested by how many have them', async (t) => {
  const random = createRandom(5)
  const below = (limit: number): number => Math.floor(random() * limit)
  const labels = createLabels()
  const counts = new Map<string, number>()
  const held: { id: number; label: string }[] = []
  const someLabel = (): string => {
    const letters = Array.from({ length: 1 + below(4) }, () => 'aäbcß'[below(5)])
    return letters.join('') + (random() < 0.3 ? ` ${below(3000)}` : '')
  }
  for (let round = 0; round < 12_000; round++) {
    if (random() < 0.6) {
      const label = someLabel()
      held.push({ id: labels.add(label), label })
      counts.set(fold(label), (counts.get(fold(label)) ?? 0) + 1)
    } else if (held.length > 0) {
      const { id, label } = held.splice(below(held.length), 1)[0] as { id: number; label: string }
      labels.remove(id)
      const count = (counts.get(fold(label)) ?? 0) - 1
      if (count === 0) counts.delete(fold(label))
      else counts.set(fold(label), count)
    }
    if (round % 40 > 0) continue
    const prefix = fold(someLabel().slice(0, below(4)))
    const expected = [...counts]
      .filter(([key]) => key.startsWith(prefix))
      .sort(([key, count], [otherKey, other]) => other - count || (key < otherKey ? -1 : 1))
      .slice(0, 10)
    const found = labels.best(prefix, 10).map(({ label, count }) => [fold(label), count])
    if (JSON.stringify(found) !== JSON.stringify(expected)) t.same(found, expected, prefix)
  }
  t.equal(labels.size, counts.size)
  t.ok(labels.size > 512, `${labels.size} labels, in several blocks`)
  for (const { id } of held) labels.remove(id)
  t.same([labels.size, labels.best('', 10), labels.bytes], [0, [], 0])
})
