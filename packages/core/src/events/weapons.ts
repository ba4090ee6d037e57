import { wordSet } from '../text/index.ts'

/** What does harm in somebody's hand, so that its harm is an assault. */
export const weapons = wordSet(
  'bomb missile rocket shell mortar grenade drone gun gunfire bullet blast explosion explosive mine landmine device strike ' +
    'airstrike raid attack assault shelling bombing bombardment ambush clash artillery sniper knife shot shooting tank ' +
    'gunbattle battle fighting offensive crossfire torture warplane jet helicopter aircraft plane warship car airplane tear-gas',
)
