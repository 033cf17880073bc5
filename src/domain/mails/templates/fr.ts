/** Mails in French. */
import type { Texts } from './texts-type.ts'

const forJob = (title?: string): string => (title === undefined ? '' : ` pour « ${title} »`)

export const fr: Texts = {
  hello: 'Bonjour,',
  accounts: {
    verify: {
      subject: 'Confirmez votre adresse e-mail',
      before: ['Veuillez confirmer votre adresse e-mail dans les 24 heures :'],
      after: "Si vous n'êtes pas à l'origine de cette demande, vous pouvez ignorer ce message."
    },
    reset: {
      subject: 'Choisissez un nouveau mot de passe',
      before: [
        'Nous avons reçu une demande de réinitialisation de votre mot de passe. Choisissez-en un nouveau dans les 10 minutes :'
      ],
      after:
        "Si vous n'êtes pas à l'origine de cette demande, vous pouvez ignorer ce message ; votre mot de passe reste inchangé."
    },
    passwordChanged: {
      subject: 'Votre mot de passe a été modifié',
      before: [
        'Votre mot de passe a été modifié et vos autres appareils ont été déconnectés.',
        "Si ce n'était pas vous, réinitialisez immédiatement votre mot de passe (« mot de passe oublié »)."
      ]
    },
    addressChanging: {
      subject: 'Votre adresse e-mail va être modifiée',
      before: [
        "Nous avons reçu une demande de modification de l'adresse e-mail de votre compte. Elle prendra effet dès que la nouvelle adresse sera confirmée.",
        "Si ce n'était pas vous, conservez cette adresse et déconnectez tous les appareils dans les 7 jours :"
      ]
    },
    addressChanged: {
      subject: 'Votre adresse e-mail a été modifiée',
      before: [
        "L'adresse e-mail de votre compte a été modifiée ; cette adresse n'est plus utilisée.",
        "Si ce n'était pas vous, rétablissez votre compte dans les 7 jours :"
      ]
    },
    addressRestored: {
      subject: 'Choisissez un nouveau mot de passe',
      before: [
        "Cette adresse est de nouveau l'adresse e-mail de votre compte. Tous les appareils ont été déconnectés et l'ancien mot de passe n'est plus valable.",
        'Choisissez un nouveau mot de passe dans les 10 minutes :'
      ],
      after: 'Passé ce délai, demandez un autre lien (« mot de passe oublié »).'
    }
  },
  events: {
    application_submitted: {
      line: ({ jobTitle }) => `Vous avez reçu une nouvelle candidature${forJob(jobTitle)}`,
      many: 'Nouvelles candidatures'
    },
    application_reviewed: {
      line: ({ jobTitle }) => `Votre candidature${forJob(jobTitle)} est en cours d'examen`,
      many: "Candidatures en cours d'examen"
    },
    application_interviewing: {
      line: ({ jobTitle }) => `Vous êtes invité(e) à un entretien${forJob(jobTitle)}`,
      many: 'Invitations à des entretiens'
    },
    application_accepted: {
      line: ({ jobTitle }) => `Votre candidature${forJob(jobTitle)} a été acceptée`,
      many: 'Candidatures acceptées'
    },
    application_rejected: {
      line: ({ jobTitle }) => `Votre candidature${forJob(jobTitle)} n'a pas été retenue`,
      many: 'Candidatures non retenues'
    },
    new_message: {
      line: ({ senderName, jobTitle }) =>
        `Vous avez un nouveau message${senderName === undefined ? '' : ` de ${senderName}`}${jobTitle === undefined ? '' : ` au sujet de « ${jobTitle} »`}`,
      many: 'Nouveaux messages'
    },
    job_recommendation: {
      line: ({ jobTitle, companyName }) =>
        `Une offre qui correspond à votre profil${jobTitle === undefined ? '' : ` : ${jobTitle}`}${companyName === undefined ? '' : ` chez ${companyName}`}`,
      many: 'Offres recommandées'
    }
  },
  digest: {
    subject: (count) => (count === '1' ? '1 nouvelle notification' : `${count} nouvelles notifications`),
    intro: 'Ce qui est nouveau et pas encore lu :',
    more: (count) => `et ${count} de plus`
  },
  searches: {
    subject: (count) =>
      count === 1
        ? '1 nouvelle offre pour vos recherches enregistrées'
        : `${count} nouvelles offres pour vos recherches enregistrées`,
    intro: 'Nouveaux résultats de vos recherches enregistrées :',
    section: (name, count) => `${name} : ${count} en plus`,
    more: (count) => `et ${count} de plus`,
    stopOne: "Plus d'e-mails au sujet de cette recherche"
  },
  open: 'Ouvrir',
  stopKind: "Plus d'e-mails de ce type",
  stopAll: 'Ne plus recevoir ces e-mails'
}
