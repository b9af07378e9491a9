import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const help: Texts['help'] = {
  heading: 'Neler sorabilirsiniz',
  intro: ({ experts, documents }) =>
    `${counted(documents, 'belgede')} ${counted(experts, 'uzmanın')} söylediklerini alıntılıyorum: kelimesi kelimesine, kimin nerede söylediğiyle birlikte. Konu hakkında kendim hiçbir şey yazmam; belgeler yanıt vermiyorsa bunu söylerim.`,
  ask: 'Bunu yanıtlayan alıntılar. `uzman`, `belge` ve `konu` aramayı daraltır; yazarken sorular önerilir.',
  expert: 'Bir uzmanın bu konuda söyledikleri. Tek başına `/uzmanlar` hepsini listeler.',
  compare: 'Uzmanlar yan yana ve bu konuya değinmeyenler.',
  provision: 'Bir maddenin tam metni ve uzmanların onun hakkında söyledikleri.',
  provisions: 'Maddelerin tam metni ve uzmanların bunlar hakkında söyledikleri.',
  check: 'Bir alıntının belgelerde birebir geçip geçmediği.',
  checkQuotes: ({ name }) => `Aynısı her mesaj için: mesajın menüsünde Uygulamalar → **${name}**.`,
  documents: 'Alıntı yaptığım belgeler ve bunlarda konuşanlar.',
  help: 'Bu özet.',
  buttons: 'Yanıtın altındaki düğmeler:',
  button: ({ name, does }) => `- **${name}**: ${does}`,
  inContext: 'alıntının geçtiği bölüm ve yorumun kalanı',
  more: 'Diğer alıntılar',
  moreQuotes: 'soruyu yanıtlayan öbür alıntılar',
  othersOnThis: 'başka uzmanların aynı konuda söyledikleri',
  cite: 'kopyalanacak kaynak bilgisi',
  privately: 'Herhangi bir komuta `gizli` ekleyin; yanıtı yalnızca siz görürsünüz.',
};
