import { folded } from '../entities/person-names.ts'

/** Given names with the short forms that English has for them. */
const forms = `abigail abby|abraham abe|albert al bert|alexander alex alec sandy|alexandra alex sandra|alfred alf fred|andrew andy drew
  ann annie nan|anthony tony|antonio tony|arthur art|barbara barb|benjamin ben|bernard bernie|catherine cathy kate katie
  charles charlie chuck|christina chris tina|christine chris|christopher chris kit|cynthia cindy|daniel dan danny
  david dave|deborah debbie deb|dennis denny|donald don donnie|dorothy dot|douglas doug|edward ed eddie ted ned
  eleanor ellie nell|elizabeth liz beth betty lisa libby|emmanuel manny|eugene gene|frances fran|francis frank
  franklin frank|frederick fred freddie|gabriel gabe|geoffrey geoff|gerald gerry jerry|gregory greg|harold hal harry
  henry harry hank|herbert herb bert|isabella bella|jacob jake|jacqueline jackie|james jim jimmy jamie|jeffrey jeff
  jennifer jen jenny|jeremy jerry|jessica jess|john jack johnny|jonathan jon|joseph joe joey|joshua josh|judith judy
  katherine kathy kate katie kit|kathleen kathy|kathryn kathy kate katie|kenneth ken kenny|kimberly kim|lawrence larry|leonard len lenny|louis lou
  madeleine maddie|margaret maggie meg peggy|martin marty|matthew matt|maurice mo|maximilian max|melissa mel|michael mike mick
  mitchell mitch|mohammed mo|nancy nan|nathan nate|nathaniel nate nat|nicholas nick|norman norm|oliver ollie|pamela pam
  patricia pat patty tricia|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky|richard dick rick rich
  robert bob bobby rob bert|roberta bobbie|roger rog|ronald ron ronnie|rosemary rose|russell russ|salvatore sal|samantha sam
  samuel sam sammy|sandra sandy|stanley stan|stephanie steph|stephen steve|steven steve|stuart stu|susan sue susie
  terence terry|teresa terry tess|theodore ted theo|theresa terry|thomas tom tommy|timothy tim|valerie val|victor vic
  victoria vicky|vincent vince|virginia ginny|walter walt|wilfred fred|william bill billy will liam|zachary zack`

const fullOf = new Map<string, Set<string>>()
for (const group of forms.split(/\||\n\s*/)) {
  const [full, ...short] = group.split(' ')
  for (const name of [full!, ...short]) fullOf.set(name, (fullOf.get(name) ?? new Set()).add(full!))
}

/** "Bill" and "William", "Mo" and "Maurice": one given name may stand for the other. */
export function shortForms(a: string, b: string): boolean {
  const [x, y] = [fullOf.get(folded(a)), fullOf.get(folded(b))]
  // two short forms of one name, "Bob" and "Rob", are two people as often as one
  return x !== undefined && y !== undefined && (x.has(folded(b)) || y.has(folded(a)))
}
