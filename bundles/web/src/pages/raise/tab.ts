import type { Whose } from '../../outbox/device';

const placeOf = (tenant: string) => `here:${tenant}`;

/** Notes for this tab alone who was logged in; an id, and nothing of what was typed. */
export const hereIs = ({ tenant, user }: Whose) => sessionStorage.setItem(placeOf(tenant), user);

/** Whether it is the same tab in which they were logged in, so that without a network they are shown their own text. */
export const isHere = ({ tenant, user }: Whose) => sessionStorage.getItem(placeOf(tenant)) === user;
