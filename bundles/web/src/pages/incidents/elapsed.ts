/** Minutes as hours and minutes, as a clock on the wall of a control room shows them. */
export function elapsed(minutes: number): { d: number; h: number; m: number } {
  const whole = Math.max(0, Math.floor(minutes));
  return { d: Math.floor(whole / 1440), h: Math.floor((whole % 1440) / 60), m: whole % 60 };
}

/** What a phone dials. */
export const dialled = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** Local areas of a divided network: the code and what the forum of that area is called. */
export const areasOf = (forums: readonly { id: string; name: string }[], network: string) =>
  forums
    .filter(forum => forum.id.startsWith(`${network}@`))
    .map(forum => ({ code: forum.id.slice(network.length + 1), name: forum.name.replace(/^[^,]*, /, '') }));
