import type { useTexts } from '../../texts';
import { police } from '../../texts/police';

type Code = ReturnType<typeof useTexts>['code'];

/** The authority a sender's code stands for; other senders by their code. */
export function senderName(code: Code, sender: string): string {
  const known = sender.toUpperCase();
  const name = code('told', known, police);
  return name === known ? sender : name;
}
