/**
 * The commonest function words of each language, by ISO 639-1 code, in its usual script. Facts of the languages,
 * written down from knowledge of them; neighbors (da/no, cs/sk, hr/sr, id/ms, es/gl/pt/ca) name what tells them apart.
 * Words are split at apostrophes, so French has `l`, `d`, `qu`.
 */
export const functionWords: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which
    one you were her all she there would their we him been has when who will more no if out so said what up its about
    into than them can only other new some could these two may then do first any my now such like our over me even most
    after also many before must through back where much your s t says is being because while under against between during
    since until without within should might did does how those off per amid near along
    despite among around nearly three four five six year years day days week people police first last next today
    yesterday monday tuesday wednesday thursday friday saturday sunday january february march june july october`,
  de: `der die und das den dem des ein eine einen einem einer eines ist nicht sich mit auf für von zu im auch an es als er sie
    bei nach aus wie noch nur sind war wird werden hat haben aber oder wenn wir ich über vor durch zum zur bis unter
    dass sein seine ihre kann mehr am um gegen einem schon wurde diese dieser vom sagte ihm hatte was man habe kein keine
    jetzt soll will wegen`,
  fr: `le la les de des du et en un une que qui dans pour pas sur est au ce il ne se plus par avec son sa ses mais ou aux
    sont cette été elle nous vous ont comme être fait ces leur leurs l d qu n s c a deux après selon ainsi sans entre
    également où même avait était`,
  es: `el la los las de que y en un una es se no por con para su al lo como más pero sus le ha del este esta son entre cuando
    muy sin sobre también hasta hay donde quien desde todo nos ya está fue era dijo según han tras ser porque años esto`,
  pt: `o a os as de do da dos das que e em um uma no na nos nas é se não por com para mais como mas ao seu sua foi são pela
    pelo ser está tem também até entre quando muito sem já ou há segundo depois disse à às eles isso foram ainda após`,
  gl: `o a os as de do da dos das que e en un unha no na nos nas é se non por con para máis como pero ao seu súa foi son pola
    polo ser está ten tamén ata entre cando moi sen xa ou hai segundo dixo onde esta despois tras`,
  it: `il lo la i gli le di del della dei delle che e in un una è si non per con da dal dalla al alla nel nella sono ha più
    come ma anche ci se suo sua stato essere questo questa hanno dopo fra tra sul sulla ai dell l un nell all ed alle era
    prima gli secondo`,
  ca: `el la els les de del dels que i en un una és es no per amb al als ha més com però seva seu són entre quan molt sense
    sobre també fins hi va han l d s n perquè aquest aquesta després segons ja ser on o amb pel van`,
  ro: `și în de la cu pe a al ale ai un o este nu se care să din că pentru mai au fost sunt prin sau după între dar cel cea
    către lui ei lor acest această ca fi ar fără când a spus către iar aceasta potrivit`,
  nl: `de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit wordt door naar heeft
    ze we over tot was werd deze worden hij geen of hebben kan meer al ik zich haar wat had onder tegen na omdat moet
    volgens`,
  af: `die het en van in is dat op te sy met vir nie aan om ook as dan maar by nog uit word deur na ons hulle oor tot was
    hierdie hy geen of kan meer haar wat ʼn n een was moet gesê sal`,
  sv: `och att det i en som är på för av med den till inte har ett de om han var sig men så från vi kan nu efter vid hon där ut
    skulle mot också år under över blev hade när vad än eller bara ska många någon säger enligt sin`,
  da: `og at det i en som er på for af med den til ikke har et de om han var sig men så fra vi kan nu efter ved hun der ud
    skulle mod også år under over blev havde når hvad end eller kun skal mange nogen siger ifølge sin hvor jeg bliver været
    af mere blive`,
  no: `og at det i en som er på for av med den til ikke har et de om han var seg men så fra vi kan nå etter ved hun der ut
    skulle mot også år under over ble hadde når hva enn eller bare skal mange noen sier ifølge sin hvor jeg blir vært mer
    bli`,
  is: `og að er í á sem við það til um en var með fyrir ekki af hann hún ekki þess þeir þær eru frá hefur verið þegar eða
    einnig segir eftir hafa upp því þar yfir verður`,
  fi: `ja on ei se että oli hän mutta ovat myös kun joka niin kuin sen tai jos ole olla mukaan sekä jo vain nyt voi mitä ne
    hänen tämä sitä jälkeen vielä vuonna koska kanssa mukaan kertoo sanoi jotka tämän ovat ollut siitä`,
  et: `ja on ei see et oli ta aga ka kui mis kes oma või ning seda selle nii olid pole üle nad ma veel siis kuid pärast juba
    oleks sest tema ütles aastal kus mida ole seal nende enne`,
  pl: `i w na z się nie do to że jest o od jak za po ale przez co dla są był tym czy tak już jego też przy być ma było ze może
    roku oraz tylko przed także która który które będzie była ich został po powiedział których pod według`,
  cs: `a v se na je že z s to o do i k ve pro by za si jako po ale při byl jsou podle od které který jeho být má už také
    bylo jen nebo který aby ze jak však ne co když byla roku řekl která kde jsme této už než let`,
  sk: `a v sa na je že z s to o do i k vo pre by za si ako po ale pri bol sú podľa od ktoré ktorý jeho byť má už aj bolo len
    alebo aby zo však nie čo keď bola roku povedal ktorá kde sme tejto než rokov`,
  sl: `in je v da na se za ki ne so z pa bi po s od kot ni tudi ob do pri še bo kar ali ter med bil bilo bila sta kako ko
    smo lahko imajo leta več že samo zaradi pred dejal katero vendar`,
  hr: `i u je na se da za su od s o kako će što ne bi ili po koji koja koje iz ali to nije bio samo prema kao još do biti
    te nakon tijekom gdje tko već bila sve prije dok može rekao također kaže tvrtke što`,
  bs: `i u je na se da za su od s o kako će što ne bi ili po koji koja koje iz ali to nije bio samo prema kao još do biti
    te nakon tokom gdje ko već bila sve prije dok može rekao također kaže općine šta`,
  sr: `i u je na se da za su od sa o kako će što ne bi ili po koji koja koje iz ali to nije bio samo prema kao još do biti
    nakon tokom gde ko već bila sve pre dok može rekao takođe kaže gde posle šta
    и у је на се да за су од са о како ће што не би или по који која које из али то није био само према као још до бити
    након током где ко већ била све пре док може рекао такође каже после шта`,
  hu: `a az és hogy nem is egy van volt meg ez de csak már azt még mint ha el ki szerint vagy lehet után mert akkor ezt aki
    ami sem lesz így pedig között való minden nagyon mondta amely volna ennek arra kell`,
  sq: `të e në i për me dhe një nga është që më së u si do nuk ka por kjo ky ishte janë kanë pas tij saj deri kur edhe apo
    ndaj mes shqiptare tha tyre gjatë pasi u kishte`,
  tr: `ve bir bu da de için ile olarak olan çok daha en gibi ne o kadar sonra ancak var göre ise ya her ki tarafından diye
    dedi oldu olduğu değil bunun onun iki etti mi ama önce yeni edildi`,
  az: `və bir bu da də üçün ilə olan çox daha ən kimi nə o qədər sonra ancaq var görə isə ya hər ki tərəfindən dedi oldu
    olduğu deyil onun iki edib amma əvvəl yeni olub bildirib həmin`,
  id: `yang dan di dengan untuk dari pada dalam ini itu tidak akan adalah ke telah juga oleh karena sebagai bahwa tersebut
    mereka ada atau lebih sudah bisa dia kata saat setelah hingga menjadi para kami namun seperti antara serta ujar`,
  ms: `yang dan di dengan untuk dari pada dalam ini itu tidak akan adalah ke telah juga oleh kerana sebagai bahawa tersebut
    mereka ada atau lebih sudah boleh beliau kata ketika selepas sehingga menjadi para kami namun seperti antara serta
    berkata daripada kepada ialah`,
  tl: `ang ng sa na mga at ay si ni para hindi ito may ko siya ka nang kung mula kay pa rin din lang niya kanyang dahil isang
    nila sila ayon`,
  vi: `và của là có không trong được cho các một những với đã người này đến khi để về ở từ ra theo đó vào tại như cũng sẽ
    ông phải năm hai bị nhiều trên hơn nhưng rằng sau`,
  lt: `ir yra kad su iš į tai buvo bet ne kaip už apie ar jis iki o tik nuo po pagal dėl kurie taip dar jau prie jų jo ji
    buvo būti kuris kai bus bei sakė metų per`,
  lv: `un ir ka ar no uz par kas bet tas nav arī bija vai kā pēc lai gan tika tikai pie viņš savu būs to jau šo gada līdz
    tā kuri teica pret dēļ viņa`,
  eu: `eta da ez du bat dira izan dute zuen baina ere den zen hori egin beste ditu baino duen baita edo gabe arabera dela
    ondoren dituzte zuten esan egiten`,
  cy: `yn y i a o ar yr ei wedi mae bod am gan eu ac fod un na oedd hyn ond ddim cael ni fel hefyd gyda ym nad bydd roedd`,
  ga: `an na agus ar i a go is le do bhí sé tá nach den ag air sin sí ach mar faoi bheith chuig siad leis`,
  sw: `ya na wa kwa ni katika la kuwa hiyo cha za huo kama hivyo alisema baada wake pia watu hii huyo yake lakini ambao
    zaidi`,
  ru: `и в не на что с он как это по но из у к за от его для же о так она было только был или бы до все они при после
    также который которые сказал если между году ее их этом со что быть под когда`,
  uk: `і в не на що з він як це по але із у до за від його для та про так вона було тільки був або би все вони при після
    також який які сказав якщо між році її їх цьому зі бути під коли й є щоб`,
  be: `і ў не на што з ён як гэта па але са у да за ад яго для пра так яна было толькі быў або бы усе яны пры пасля таксама
    які якія сказаў калі між годзе яе іх каб ці`,
  bg: `и в не на че с той като това по но от за се да е са са до със или след също който които каза ако между година ще си
    му беше има към във бе тя те при ги още няма`,
  mk: `и во не на дека со тој како ова по но од за се да е се до или по исто кој кои рече ако меѓу година ќе си му беше има
    кон таа тие при ги уште нема што ги беа сè`,
  kk: `және мен бұл үшін да де бір деп бар екен еді болды сол осы оның емес туралы кейін жоқ дейін қазақстан болып қарай
    ол`,
  ar: `في من على إلى أن عن التي الذي هذا هذه مع كان ما لا بعد بين قال كما لم كل قد ذلك خلال حيث و كانت أو منذ يوم قبل وقال لن إنه حتى أنه وفي لكن عبر ضد`,
  fa: `و در به از که این را با است برای آن یک تا بر خود شد هم کرد می ها شده بود گفت ما یا نیز اما پس`,
  ur: `کے میں کی ہے اور سے کا کو پر نے کہ اس ہیں یہ کر بھی نہیں تھا کہا گیا ایک تھے لیے ہو ان جو وہ`,
  ps: `د په او چې کې له دا ته يې هم سره دي نه وي کړي خو پر چي شوي`,
  ku: `لە و بە بۆ کە ئەو ئەم لەگەڵ دا هەر نیە بوو یان دەکات`,
  hi: `के में की है और से का को पर ने कि इस हैं यह कर भी नहीं था कहा गया एक थे लिए हो उन जो वह`,
  mr: `आणि आहे या व च्या हे की तर आहेत होते होता नाही यांनी त्या करण्यात म्हणाले केली`,
  ne: `र को मा छ का ले पनि छन् गरेको भएको हो यो लागि गर्ने भने उनले`,
}
