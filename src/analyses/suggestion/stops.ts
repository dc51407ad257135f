/**
 * Words that say nothing of what a measure is about, in lower case without accents; months too,
 * which belong to dates.
 */
import type { Language } from '../text/languages.ts'

const list = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''))

/**
 * By language. What an elision leaves (`qu`, `jusqu`) is here; single letters are no words
 * anywhere.
 */
export const stops: Readonly<Record<Language | 'other', ReadonlySet<string>>> = {
  other: new Set(),
  fr: list(`
    afin ai ainsi alors apres au aupres aucun aucune aujourd auquel aura auront aussi autre autres aux auxquels avant avec avoir ayant car ce ceci cela
    celle celles celui ces cet cette ceux chacun chacune chaque chez ci comme comment contre dans de depuis des desquels deux doit doivent donc dont du
    elle elles en encore entre est et etaient etait etant etc ete etre eu eux fait faire faut font hui ici il ils je jusqu la laquelle le lequel les
    lesquelles lesquels leur leurs lors lorsqu lorsque lui mais meme memes moins ne ni non nos notre nous on ont or ou par parce pas pendant peu
    peut peuvent plus plusieurs pour puis puisqu puisque qu quand que quel quelle quelles quelqu quelque quelques quels qui quoi sa sans sauf se
    selon sera seront ses si soient soit son sont sous sur ta tant tel telle telles tels tous tout toute toutes tres trois un une verra vers via voir vos votre
    vous y
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre`),
  nl: list(`
    aan al alle alleen als ander andere anders bij binnen dan dat de deze die dit doen door dus een eigen elk elke en er geen gedaan gemaakt haar had
    heb hebben heeft hem hen het hij hoe hun iets ieder iedere ik in indien is ja je kan kunnen maar maken mee meer men met mij moet moeten na naar
    nadat niet niets nog nu of om omdat onder ons onze ook op over per reeds sinds te tegen tijdens toch toen tot tussen twee uit uw van vanaf veel
    via voor voordat want was wat we wel welke werd werden wie wil worden wordt ze zelf zich zij zijn zo zoals zodat zou zullen
    januari februari maart april mei juni juli augustus september oktober november december`),
  en: list(`
    about after again against all also an and any are as at be because been before being between both but by can could did do does done during each
    either for from had has have how if in into is it its may more most must no nor not of on once only or other our out over own per same shall
    should so some such than that the their them then there these they this those through to two under until up upon us was we were what when where
    whether which while who whom whose will with within would
    january february march april may june july august september october november december`),
}
