import type { useTexts } from '../../texts';
import { police } from '../../texts/police';

type Code = ReturnType<typeof useTexts>['code'];

/** The police district a sender's code stands for; other senders by their code. */
export function senderName(code: Code, sender: string): string {
  const district = sender.toUpperCase();
  const name = code('told', district, police);
  return name === district ? sender : name;
}
