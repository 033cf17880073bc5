/** Mails in German. */
import type { Texts } from './texts-type.ts'

const forJob = (title?: string): string => (title === undefined ? '' : ` für „${title}“`)

export const de: Texts = {
  hello: 'Guten Tag,',
  accounts: {
    verify: {
      subject: 'Bestätigen Sie Ihre E-Mail-Adresse',
      before: ['Bitte bestätigen Sie Ihre E-Mail-Adresse innerhalb von 24 Stunden:'],
      after: 'Wenn Sie das nicht veranlasst haben, können Sie diese E-Mail ignorieren.'
    },
    reset: {
      subject: 'Wählen Sie ein neues Passwort',
      before: [
        'Für Ihr Konto wurde ein neues Passwort angefordert. Wählen Sie innerhalb von 10 Minuten ein neues Passwort:'
      ],
      after: 'Wenn Sie das nicht veranlasst haben, können Sie diese E-Mail ignorieren; Ihr Passwort bleibt unverändert.'
    },
    passwordChanged: {
      subject: 'Ihr Passwort wurde geändert',
      before: [
        'Ihr Passwort wurde geändert, und Ihre anderen Geräte wurden abgemeldet.',
        'Wenn Sie das nicht waren, setzen Sie Ihr Passwort sofort zurück („Passwort vergessen“).'
      ]
    },
    addressChanging: {
      subject: 'Ihre E-Mail-Adresse soll geändert werden',
      before: [
        'Für Ihr Konto wurde eine Änderung der E-Mail-Adresse angefordert. Sie wird wirksam, sobald die neue Adresse bestätigt ist.',
        'Wenn Sie das nicht waren, behalten Sie diese Adresse und melden Sie innerhalb von 7 Tagen alle Geräte ab:'
      ]
    },
    addressChanged: {
      subject: 'Ihre E-Mail-Adresse wurde geändert',
      before: [
        'Die E-Mail-Adresse Ihres Kontos wurde geändert; diese Adresse wird nicht mehr verwendet.',
        'Wenn Sie das nicht waren, stellen Sie Ihr Konto innerhalb von 7 Tagen wieder her:'
      ]
    },
    addressRestored: {
      subject: 'Wählen Sie ein neues Passwort',
      before: [
        'Diese Adresse ist wieder die E-Mail-Adresse Ihres Kontos. Alle Geräte wurden abgemeldet, und das bisherige Passwort gilt nicht mehr.',
        'Wählen Sie innerhalb von 10 Minuten ein neues Passwort:'
      ],
      after: 'Danach fordern Sie bitte einen weiteren Link an („Passwort vergessen“).'
    }
  },
  events: {
    application_submitted: {
      line: ({ jobTitle }) => `Sie haben eine neue Bewerbung${forJob(jobTitle)} erhalten`,
      many: 'Neue Bewerbungen'
    },
    application_reviewed: {
      line: ({ jobTitle }) => `Ihre Bewerbung${forJob(jobTitle)} wird geprüft`,
      many: 'Bewerbungen in Prüfung'
    },
    application_interviewing: {
      line: ({ jobTitle }) => `Sie sind zu einem Vorstellungsgespräch${forJob(jobTitle)} eingeladen`,
      many: 'Einladungen zu Vorstellungsgesprächen'
    },
    application_accepted: {
      line: ({ jobTitle }) => `Ihre Bewerbung${forJob(jobTitle)} wurde angenommen`,
      many: 'Angenommene Bewerbungen'
    },
    application_rejected: {
      line: ({ jobTitle }) => `Ihre Bewerbung${forJob(jobTitle)} wurde abgelehnt`,
      many: 'Abgelehnte Bewerbungen'
    },
    new_message: {
      line: ({ senderName, jobTitle }) =>
        `Sie haben eine neue Nachricht${senderName === undefined ? '' : ` von ${senderName}`}${jobTitle === undefined ? '' : ` zu „${jobTitle}“`}`,
      many: 'Neue Nachrichten'
    },
    job_recommendation: {
      line: ({ jobTitle, companyName }) =>
        `Eine Stelle, die zu Ihrem Profil passt${jobTitle === undefined ? '' : `: ${jobTitle}`}${companyName === undefined ? '' : ` bei ${companyName}`}`,
      many: 'Empfohlene Stellen'
    }
  },
  digest: {
    subject: (count) => (count === '1' ? '1 neue Benachrichtigung' : `${count} neue Benachrichtigungen`),
    intro: 'Neu und noch nicht gelesen:',
    more: (count) => `und ${count} weitere`
  },
  searches: {
    subject: (count) =>
      count === 1
        ? '1 neue Stelle zu Ihren gespeicherten Suchen'
        : `${count} neue Stellen zu Ihren gespeicherten Suchen`,
    intro: 'Neue Treffer Ihrer gespeicherten Suchen:',
    section: (name, count) => `${name}: ${count} neu`,
    more: (count) => `und ${count} weitere`,
    stopOne: 'Keine E-Mails mehr zu dieser Suche'
  },
  open: 'Öffnen',
  stopKind: 'Keine E-Mails dieser Art mehr',
  stopAll: 'Keine dieser E-Mails mehr'
}
