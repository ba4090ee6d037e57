export { makeDossier } from './make-dossier.ts'
export { outlet } from './outlet.ts'
