const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** Names of the buttons with which a page is passed on. */
export const shareWords = words(`
  share shares sharing facebook twitter tweet whatsapp linkedin pinterest reddit telegram email e-mail mail print copy link
  messenger flipboard tumblr viber skype vkontakte vk xing pocket instapaper digg stumbleupon google+ bluesky mastodon
  threads instagram youtube tiktok snapchat line wechat weibo pin plus message sms buffer delicious hatena follow
  teilen teile drucken senden merken partager imprimer envoyer compartir imprimir enviar compartilhar condividi stampa
  delen afdrukken udostępnij drukuj sdílet dela dele paylaş yazdır поделиться печать поділитися シェア 分享 공유 bagikan cetak`)

/** Words of buttons, menus and boxes; in a longer line they mean nothing. */
export const interfaceWords = words(`
  menu home search login log sign in out up register account profile subscribe subscription subscriber newsletter newsletters skip content
  contact about us advertise advertising advertisement careers jobs help faq terms privacy policy cookies cookie settings
  sitemap rss feed feeds archive archives tags tag topics topic categories category comments comment reply replies views likes
  close open toggle expand collapse next previous prev back more less show hide load view all see read watch listen play pause
  video videos photos photo gallery galleries image images audio podcast podcasts live latest trending popular related recommended
  options edition editions section sections follow download app apps font size gift article save saved bookmark notifications
  startseite suche anmelden abmelden abonnieren kontakt impressum datenschutz mehr weiter zurück kommentare kommentar
  accueil rechercher connexion abonnez-vous inicio buscar iniciar sesión suscríbete más início entrar assine pesquisar
  cerca accedi abbonati`)

const small = words('to the of in on and a for your our this')

const word = /[\p{L}-]+/gu

/** Every word is one of the page's interface. */
export function isInterface(text: string): boolean {
  const line = text.toLowerCase()
  let any = false
  word.lastIndex = 0
  for (let found = word.exec(line); found; found = word.exec(line)) {
    if (!interfaceWords.has(found[0]) && !small.has(found[0])) return false
    any = true
  }
  return any
}
