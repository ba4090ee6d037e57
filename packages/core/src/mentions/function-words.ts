const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Closed-class words and common openers: no name begins with one, capital or not. */
export const functionWords = words(
  `a an the this that these those each every either neither both all any some no none such another other others same
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself
  himself herself itself ourselves themselves who whom whose which what whatever whoever where when why how
  and or but nor so yet for if unless although though because since while whereas until till as than whether once
  of in on at by to from with without within into onto upon over under above below between among amid through during
  before after against about around across along behind beyond near off out up down per via despite except toward towards
  inside outside throughout alongside besides
  not never also only just even still already again too very more most much many few less least several
  is are was were be been being am do does did done have has had having will would shall should can could may might must
  here there now then today yesterday tomorrow tonight ago later earlier soon meanwhile however moreover furthermore
  therefore thus hence instead otherwise nevertheless nonetheless still perhaps maybe yes no well oh ok okay
  one two three four five six seven eight nine ten eleven twelve first second third next last
  according asked added adding said says told speaking following including given based despite amid let let's
  nobody somebody everybody anybody everyone someone anyone nothing something everything anything
  there's it's that's he's she's they're we're i'm don't isn't can't won't please thank thanks dear`,
)

/** May stand, in small letters, between two capitalized words of one person's or place's name. */
export const particles = words(
  'de da das es do dos di du del della der den des la le las los el al ul ur ibn bin bint ben van von zu zum zur ter ten te af av y e i und sur sous upon les au aux en op a d l abu',
)

export const timeWords = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun
  mondays tuesdays wednesdays thursdays fridays saturdays sundays christmas easter ramadan am pm gmt utc cet est et cst mst edt cdt mdt pdt pst cest bst`,
)

export const honorifics = words(
  'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. sir dame madam mme mlle lord lady rev rev. hon hon. sheikh sheik sayyid hajji alhaji alhaja chief mullah ayatollah imam rabbi sen. sens. rep. reps. gov. gen. lt. col. maj. capt. sgt. cpl. pvt. adm. cmdr. supt. insp. det. pres. fr. br. sr. st.',
)

export const legalForms = words(
  'inc inc. corp corp. ltd ltd. llc llp plc co co. gmbh ag sa s.a. nv n.v. spa s.p.a. ab asa oyj bv pty sarl kg group holdings',
)

export const speechVerbs = words(
  `said says say told tells added adds stated states announced warned argued claimed insisted explained noted stressed
  replied answered admitted denied confirmed declared suggested recalled wrote writes tweeted thinks believes insists
  argues claims explains notes warns agreed agrees complained asked asks concluded continued acknowledged predicted testified`,
)
