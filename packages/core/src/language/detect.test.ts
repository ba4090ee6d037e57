import { describe, expect, test } from 'vitest'
import { detect } from './detect.ts'
import { functionWords } from './words.ts'

describe('a sentence in each language', () => {
  test.each<[string, string]>([
    ['en', 'The bridge over the river was closed on Monday after a flood, the mayor said.'],
    ['de', 'Die Brücke über den Fluss wurde am Montag nach einem Hochwasser gesperrt, sagte der Bürgermeister.'],
    ['fr', 'Le pont sur la rivière a été fermé lundi après une inondation, selon le maire de la ville.'],
    ['es', 'El puente sobre el río fue cerrado el lunes después de una inundación, dijo el alcalde.'],
    ['pt', 'A ponte sobre o rio foi fechada na segunda-feira depois de uma inundação, disse o prefeito.'],
    [
      'gl',
      'A ponte sobre o río foi pechada o luns despois dunha inundación, segundo dixo o alcalde, pero xa non hai auga.',
    ],
    ['it', 'Il ponte sul fiume è stato chiuso lunedì dopo una piena, ha detto il sindaco della città.'],
    [
      'ca',
      'El pont sobre el riu va ser tancat dilluns després d’una inundació, segons l’alcalde, però aquesta nit obrirà.',
    ],
    ['ro', 'Podul peste râu a fost închis luni după o inundație, a spus primarul, iar traficul este deviat.'],
    ['nl', 'De brug over de rivier werd maandag na een overstroming gesloten, zei de burgemeester van het dorp.'],
    [
      'af',
      'Die brug oor die rivier is Maandag gesluit ná ’n vloed, en die burgemeester het gesê dit moet nog herstel word.',
    ],
    ['sv', 'Bron över floden stängdes på måndagen efter en översvämning och den öppnas inte förrän på fredag.'],
    [
      'da',
      'Broen over floden blev lukket mandag efter en oversvømmelse, siger borgmesteren, og den åbner ikke før fredag.',
    ],
    [
      'no',
      'Broen over elva ble stengt mandag etter en flom, sier ordføreren, og den åpner ikke før fredag etter planen nå.',
    ],
    ['is', 'Brúnni yfir ána var lokað á mánudag eftir flóð og hún verður ekki opnuð fyrir helgi, segir í frétt.'],
    ['fi', 'Joen ylittävä silta suljettiin maanantaina tulvan jälkeen, ja se avataan vasta kun vesi on laskenut.'],
    ['et', 'Üle jõe viiv sild suleti esmaspäeval pärast üleujutust ja seda ei avata enne reedet, ütles linnapea.'],
    [
      'pl',
      'Most na rzece został zamknięty w poniedziałek po powodzi, powiedział burmistrz, i nie będzie otwarty przed piątkiem.',
    ],
    [
      'cs',
      'Most přes řeku byl v pondělí po povodni uzavřen a podle starosty se neotevře dříve než v pátek, kdy voda opadne.',
    ],
    [
      'sk',
      'Most cez rieku bol v pondelok po povodni uzavretý a podľa starostu sa neotvorí skôr ako v piatok, keď voda opadne.',
    ],
    [
      'sl',
      'Most čez reko so v ponedeljek po poplavi zaprli in ga pred petkom ne bodo odprli, je dejal župan, ki je bil tam.',
    ],
    [
      'hr',
      'Most preko rijeke zatvoren je u ponedjeljak nakon poplave, rekao je gradonačelnik, a tko želi prijeći može tijekom noći.',
    ],
    [
      'sr',
      'Most preko reke zatvoren je u ponedeljak posle poplave, rekao je gradonačelnik, i neće biti otvoren pre petka gde je voda.',
    ],
    [
      'sr',
      'Мост преко реке затворен је у понедељак после поплаве, рекао је градоначелник, и неће бити отворен пре петка.',
    ],
    ['hu', 'A folyó feletti hidat hétfőn lezárták az áradás után, és csak akkor nyitják meg, ha a víz már nem magas.'],
    ['sq', 'Ura mbi lumë u mbyll të hënën pas një përmbytjeje dhe nuk do të hapet deri të premten, tha kryetari.'],
    [
      'tr',
      'Nehrin üzerindeki köprü pazartesi günü sel nedeniyle kapatıldı ve cuma gününe kadar açılmayacak, dedi belediye için bir yetkili.',
    ],
    ['az', 'Çayın üzərindəki körpü bazar ertəsi daşqından sonra bağlanıb və cümə gününə qədər açılmayacaq.'],
    [
      'id',
      'Jembatan di atas sungai itu ditutup pada hari Senin karena banjir, kata wali kota, dan tidak akan dibuka hingga Jumat.',
    ],
    [
      'ms',
      'Jambatan di atas sungai itu ditutup pada hari Isnin kerana banjir, kata beliau, dan tidak boleh dibuka sehingga Jumaat.',
    ],
    [
      'tl',
      'Isinara ang tulay sa ilog noong Lunes dahil sa baha, ayon sa alkalde, at hindi ito bubuksan hanggang Biyernes.',
    ],
    ['vi', 'Cây cầu qua sông đã bị đóng vào thứ Hai sau trận lũ và sẽ không được mở lại trước thứ Sáu.'],
    ['lt', 'Tiltas per upę pirmadienį buvo uždarytas po potvynio, sakė meras, ir nebus atidarytas iki penktadienio.'],
    ['lv', 'Tilts pār upi pirmdien tika slēgts pēc plūdiem, teica mērs, un to neatvērs līdz piektdienai.'],
    [
      'eu',
      'Ibaiaren gaineko zubia itxi egin zuten astelehenean uholdearen ondoren, eta ez dute ostirala baino lehen irekiko.',
    ],
    ['cy', 'Mae’r bont dros yr afon wedi cau ddydd Llun ar ôl llifogydd, ac ni fydd yn agor cyn dydd Gwener.'],
    [
      'ga',
      'Dúnadh an droichead thar an abhainn Dé Luain tar éis tuile agus ní osclófar é go dtí an Aoine, a dúirt sé leis na daoine.',
    ],
    [
      'sw',
      'Daraja la mto lilifungwa Jumatatu baada ya mafuriko na halitafunguliwa kabla ya Ijumaa, alisema meya wa mji huo.',
    ],
    ['ru', 'Мост через реку был закрыт в понедельник после наводнения, и его не откроют до пятницы, сказал мэр.'],
    ['uk', 'Міст через річку був закритий у понеділок після повені, і його не відкриють до п’ятниці, сказав мер.'],
    ['be', 'Мост праз раку быў закрыты ў панядзелак пасля паводкі, і яго не адкрыюць да пятніцы, сказаў мэр.'],
    [
      'bg',
      'Мостът над реката беше затворен в понеделник след наводнение и няма да бъде отворен до петък, каза кметът.',
    ],
    [
      'mk',
      'Мостот преку реката беше затворен во понеделник по поплавата и нема да се отвори до петок, рече градоначалникот.',
    ],
    ['kk', 'Өзен үстіндегі көпір дүйсенбі күні су тасқынынан кейін жабылды және жұмаға дейін ашылмайды.'],
    ['ar', 'أغلق الجسر فوق النهر يوم الاثنين بعد الفيضان، وقال رئيس البلدية إنه لن يفتح قبل الجمعة.'],
    ['fa', 'پل روی رودخانه روز دوشنبه پس از سیل بسته شد و شهردار گفت که تا جمعه باز نمی‌شود.'],
    ['ur', 'دریا پر پل پیر کو سیلاب کے بعد بند کر دیا گیا اور جمعہ تک نہیں کھلے گا، میئر نے کہا۔'],
    ['hi', 'नदी पर बना पुल सोमवार को बाढ़ के बाद बंद कर दिया गया और महापौर ने कहा कि यह शुक्रवार तक नहीं खुलेगा।'],
    ['mr', 'नदीवरील पूल सोमवारी पुरानंतर बंद करण्यात आला आहे आणि तो शुक्रवारपर्यंत उघडणार नाही.'],
    ['ne', 'नदीमाथिको पुल सोमबार बाढीपछि बन्द गरेको छ र शुक्रबारसम्म खुल्ने छैन भने मेयरले बताएका छन्।'],
    ['el', 'Η γέφυρα πάνω από το ποτάμι έκλεισε τη Δευτέρα μετά από πλημμύρα.'],
    ['he', 'הגשר מעל הנהר נסגר ביום שני לאחר שיטפון, אמר ראש העיר.'],
    ['hy', 'Գետի վրայի կամուրջը փակվել է երկուշաբթի օրը։'],
    ['ka', 'მდინარეზე ხიდი ორშაბათს დაიკეტა წყალდიდობის შემდეგ.'],
    ['bn', 'বন্যার পর সোমবার নদীর উপর সেতুটি বন্ধ করে দেওয়া হয়।'],
    ['ta', 'வெள்ளத்திற்குப் பிறகு ஆற்றின் மீதுள்ள பாலம் மூடப்பட்டது.'],
    ['th', 'สะพานข้ามแม่น้ำถูกปิดเมื่อวันจันทร์หลังน้ำท่วม'],
    ['ja', '川にかかる橋は月曜日、洪水のため閉鎖された。'],
    ['zh', '市长说，洪水过后，河上的桥星期一关闭。'],
    ['ko', '홍수 이후 월요일에 강 위의 다리가 폐쇄되었다.'],
  ])('%s: %s', (code, sentence) => {
    const found = detect(sentence)
    expect(found.code).toBe(code)
    expect(found.certainty).toBeGreaterThan(0)
    expect(found.certainty).toBeLessThanOrEqual(1)
  })
})

describe('little to go by', () => {
  test.each<[string, string]>([
    ['Ferry stops after storm', 'en'],
    ['Mayor resigns amid bridge scandal', 'en'],
    ['Flooding closes schools', 'en'],
    ['Brandvik: “We wait for the wind”', 'en'],
    ['Müller calls Łódź talks “useful”, Kováč says', 'en'],
    ['Lehrer und Schüler in Bremen sauer', 'de'],
    ['Fähre fällt nach Sturm aus', 'de'],
    ['Bürgermeister tritt zurück', 'de'],
    ['Le maire démissionne', 'fr'],
    ['Dimite el alcalde', 'es'],
    ['', 'und'],
    ['12 345 – 67 %', 'und'],
    ['Zzyx Qrtl Vbnm Xkcd', 'en'],
    ['qx vv zz '.repeat(40), 'und'],
  ])('%j: %s', (text, code) => {
    expect(detect(text).code).toBe(code)
  })

  test('what the page declares tips a short text, not a long one', () => {
    expect(detect('Radio Halden 5').code).toBe('en')
    expect(detect('Radio Halden 5', 'nb-NO').code).toBe('no')
    expect(detect('Radio Halden 5', 'xx').code).toBe('en')
    expect(detect('Radio Halden 5', 'sv-SE').code).toBe('sv')
    expect(detect('The bridge over the river was closed on Monday after a flood, the mayor said.', 'de').code).toBe(
      'en',
    )
  })
})

test('more text makes it surer', () => {
  const sentence = 'The bridge was closed after a flood, and it will not open before Friday. '
  expect(detect('Bridge closed after flood').certainty).toBeLessThan(detect(sentence).certainty)
  expect(detect(sentence.repeat(30)).certainty).toBeGreaterThan(0.85)
})

test('a quotation in another language does not change the article’s', () => {
  const german = 'Er sagte am Montag vor dem Rathaus, dass die Fähre nicht mehr fährt. '
  const english = '“The ferry is the only way we have to get home, and they know that it is,” '
  expect(detect(`${german.repeat(4)}${english.repeat(5)}`).code).toBe('de')
  expect(
    detect('The banner read “Nicht mit uns, wir sind das Dorf”, and the mayor of the village said that it was theirs.')
      .code,
  ).toBe('en')
})

test('every list has words of its own', () => {
  for (const [code, list] of Object.entries(functionWords)) {
    const others = new Set(
      Object.entries(functionWords).flatMap(([other, words]) => (other === code ? [] : words.split(/\s+/))),
    )
    expect(list.split(/\s+/).filter((word) => !others.has(word)).length, code).toBeGreaterThan(0)
  }
})
