import type { Texts } from '../texts.ts';
import { counted } from './grammar.ts';

export const citations: Texts['citations'] = {
  button: 'Kaynak göster',
  apa: 'APA, 7. baskı',
  inText: 'Metin içinde:',
  chicagoNote: 'Chicago, dipnot',
  chicagoBibliography: 'Chicago, kaynakça',
  bibtex: 'BibTeX',
  open: 'Kaynağı bu noktada aç',
  noLink: 'Bu belgenin adresi bilinmiyor.',
  nothing: 'Bu mesajda kaynağı gösterilecek alıntı kalmadı. Lütfen yeniden sorun.',
  changed:
    'Bu mesajdaki bir alıntı belgelerde o günden bu yana değişti; bu yüzden kaynağı gösterilmiyor. Lütfen yeniden sorun.',
  gone: 'Bu mesajdaki bir alıntının belgesi artık burada değil; bu yüzden kaynağı gösterilmiyor.',
  tooLong:
    'Her biçim buraya sığmıyor: bu kadar çok adla bazıları bir mesajın olabileceğinden daha uzun.',
  leftOver: ({ left }) => `Buraya ${counted(left, 'kaynak')} daha sığmadı.`,
};
