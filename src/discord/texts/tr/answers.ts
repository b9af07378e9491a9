import type { Texts } from '../texts.ts';
import { and, counted, script } from './grammar.ts';

export const answers: Texts['answers'] = {
  noWords:
    'Bu soruda aranacak sözcük yok. Lütfen bir cümleyle ya da birkaç anahtar sözcükle sorun.',
  noDocuments:
    'Henüz alıntı yapılacak belge yok. Bu botu işleten kişi “corpus” klasörüne bir belge ekleyebilir.',
  unknownName: ({ name }) =>
    `Bu belgelerdeki uzmanlar arasında “${name}” adında kimse yok; alıntılanacak bir şey bulunmuyor. \`/uzmanlar\` kimlerin konuştuğunu gösterir.`,
  notCovered: 'Belgeler bunu yanıtlamıyor; alıntılanacak bir şey bulunmuyor.',
  notAddressed: ({ who }) =>
    `${who} bu belgelerde bu konuya değinmiyor; alıntılanacak bir şey bulunmuyor.`,
  open: ({ who }) =>
    `Konuşan: ${who}. Hangi konudaki sözlerini istiyorsunuz? Aşağıdakilerden birini ya da başka bir şeyi sorun.`,
  noSubject:
    'Bu soru neyle ilgili olduğunu söylemiyor; aranacak bir şey yok. Bir konu belirtin ya da aşağıdakilerden birini seçin.',
  otherLanguage:
    'Belgelerde bu sözcüklerle eşleşen bir şey yok: belgeler İngilizce. Lütfen İngilizce sorun.',
  otherScript: ({ script: asked, written }) =>
    `Belgelerde bu sözcüklerle eşleşen bir şey yok. Sorunun alfabesi: ${script(asked)}; belgelerin alfabesi: ${script(written)}.`,
  nobodyUses: ({ phrases }) =>
    `Belgelerde kimse şu sözleri birebir kullanmıyor: ${and(phrases.map(quoted))}. Tırnak işaretleri olmadan anlamlarına göre aranır.`,
  doesNotUse: ({ who, phrases }) =>
    `${who} şu sözleri birebir kullanmıyor: ${and(phrases.map(quoted))}. Tırnak işaretleri olmadan anlamlarına göre aranır.`,
  noPoints: ({ who, number }) =>
    `${who} bu belgelerde noktaları tek tek saymıyor; ${pointOf(number)} yok.`,
  fewerPoints: ({ who, count, number, points }) =>
    `${who} ${count > 1 ? 'en fazla ' : ''}${counted(points, 'nokta')} sayıyor; ${pointOf(number)} yok.`,
  closest: 'Belgelerde geçen en yakın konular:',
  covered: 'Belgelerde geçen konular:',
  othersClose: 'Buna yaklaşan başka kişiler:',
  topicBy: ({ topic, who }) => `- ${topic}: ${who}`,
  speaksTo: 'Sözünü ettiği konular',
  speakTo: ({ who }) => `Sözü edilen konular (${who}):`,
};

function quoted(phrase: string): string {
  return `“${phrase}”`;
}

function pointOf(number: number): string {
  return Number.isFinite(number) ? `${number}. nokta` : 'son nokta';
}
