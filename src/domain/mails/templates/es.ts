/** Mails in Spanish. */
import type { Texts } from './texts-type.ts'

const forJob = (title?: string): string => (title === undefined ? '' : ` para «${title}»`)

export const es: Texts = {
  hello: 'Hola:',
  accounts: {
    verify: {
      subject: 'Confirme su dirección de correo electrónico',
      before: ['Confirme su dirección de correo electrónico en un plazo de 24 horas:'],
      after: 'Si no lo ha solicitado, puede ignorar este mensaje.'
    },
    reset: {
      subject: 'Elija una contraseña nueva',
      before: [
        'Hemos recibido una solicitud para restablecer su contraseña. Elija una contraseña nueva en un plazo de 10 minutos:'
      ],
      after: 'Si no lo ha solicitado, puede ignorar este mensaje; su contraseña no cambia.'
    },
    passwordChanged: {
      subject: 'Se ha cambiado su contraseña',
      before: [
        'Se ha cambiado su contraseña y se ha cerrado la sesión en sus otros dispositivos.',
        'Si no ha sido usted, restablezca su contraseña de inmediato («he olvidado mi contraseña»).'
      ]
    },
    addressChanging: {
      subject: 'Su dirección de correo electrónico va a cambiar',
      before: [
        'Hemos recibido una solicitud para cambiar la dirección de correo electrónico de su cuenta. El cambio será efectivo cuando se confirme la dirección nueva.',
        'Si no ha sido usted, conserve esta dirección y cierre la sesión en todos los dispositivos en un plazo de 7 días:'
      ]
    },
    addressChanged: {
      subject: 'Se ha cambiado su dirección de correo electrónico',
      before: [
        'Se ha cambiado la dirección de correo electrónico de su cuenta; esta dirección ya no se utiliza.',
        'Si no ha sido usted, recupere su cuenta en un plazo de 7 días:'
      ]
    },
    addressRestored: {
      subject: 'Elija una contraseña nueva',
      before: [
        'Esta vuelve a ser la dirección de correo electrónico de su cuenta. Se ha cerrado la sesión en todos los dispositivos y la contraseña anterior ya no es válida.',
        'Elija una contraseña nueva en un plazo de 10 minutos:'
      ],
      after: 'Después, solicite otro enlace («he olvidado mi contraseña»).'
    }
  },
  events: {
    application_submitted: {
      line: ({ jobTitle }) => `Ha recibido una nueva candidatura${forJob(jobTitle)}`,
      many: 'Nuevas candidaturas'
    },
    application_reviewed: {
      line: ({ jobTitle }) => `Se está revisando su candidatura${forJob(jobTitle)}`,
      many: 'Candidaturas en revisión'
    },
    application_interviewing: {
      line: ({ jobTitle }) => `Tiene una invitación a una entrevista${forJob(jobTitle)}`,
      many: 'Invitaciones a entrevistas'
    },
    application_accepted: {
      line: ({ jobTitle }) => `Se ha aceptado su candidatura${forJob(jobTitle)}`,
      many: 'Candidaturas aceptadas'
    },
    application_rejected: {
      line: ({ jobTitle }) => `Se ha rechazado su candidatura${forJob(jobTitle)}`,
      many: 'Candidaturas rechazadas'
    },
    new_message: {
      line: ({ senderName, jobTitle }) =>
        `Tiene un mensaje nuevo${senderName === undefined ? '' : ` de ${senderName}`}${jobTitle === undefined ? '' : ` sobre «${jobTitle}»`}`,
      many: 'Mensajes nuevos'
    },
    job_recommendation: {
      line: ({ jobTitle, companyName }) =>
        `Un empleo que encaja con su perfil${jobTitle === undefined ? '' : `: ${jobTitle}`}${companyName === undefined ? '' : ` en ${companyName}`}`,
      many: 'Empleos recomendados'
    }
  },
  digest: {
    subject: (count) => (count === '1' ? '1 notificación nueva' : `${count} notificaciones nuevas`),
    intro: 'Novedades que aún no ha leído:',
    more: (count) => `y ${count} más`
  },
  searches: {
    subject: (count) =>
      count === 1
        ? '1 empleo nuevo para sus búsquedas guardadas'
        : `${count} empleos nuevos para sus búsquedas guardadas`,
    intro: 'Nuevos resultados de sus búsquedas guardadas:',
    section: (name, count) => `${name}: ${count} nuevos`,
    more: (count) => `y ${count} más`,
    stopOne: 'No recibir más correos sobre esta búsqueda'
  },
  open: 'Abrir',
  stopKind: 'No recibir más correos de este tipo',
  stopAll: 'No recibir más estos correos'
}
