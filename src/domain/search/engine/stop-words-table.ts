/**
 * Words that nearly every text of a language has, folded (fold.ts): neither indexed nor searched. "it" and "go" are not
 * among them: IT and Go are what people look for.
 */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been but by for from has have if in into is its no not of on or our so such than that the',
    'their them then there these they this to was we were what when which who will with you your us can',
    'aber als am auch auf aus bei bist das dass dein deine dem den der des die dich dir du durch ein eine einem einen einer',
    'eines fur hast im ist mit nach oder sich sie sind sowie uber um und uns unser unsere unseren unserem unserer vom von',
    'wir wird zu zum zur',
    'au aux avec ce ces cette dans de des du elle en est et ils la le les leur nos notre nous ou par pas pour que qui sa',
    'ses son sont sur un une vos votre vous',
    'al como con del el ella es esta este la las lo los mas nuestro nuestra para pero por que se sin sobre su sus tu tus un',
    'una unos unas y',
    'ao aos com da das do dos e em essa esse mais na nas nos nossa nosso o os ou para pela pelo por se sem seu sua um uma',
    'voce',
    'che di gli il nel nella per sono un una'
  ].flatMap((line) => line.split(' '))
)
