export type Place = { x: number; y: number };
type Tie = { one: string; other: string };
type Size = { width: number; height: number };

const STEPS = 260;
const MARGIN = 56;
/** For a node and the name under it. */
const ROOM = 78;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where each stands in the picture: those who are tied near each other, nobody upon another. The same for the same
 * group each time, so that nobody looks for a person where they stood before; where somebody stands means nothing.
 */
export function layout(ids: readonly string[], ties: readonly Tie[], { width, height }: Size): Map<string, Place> {
  const places = [...ids].sort().map((id, i) => {
    const away = Math.sqrt((i + 0.5) / Math.max(ids.length, 1));
    return { id, x: away * Math.cos(i * GOLDEN), y: away * Math.sin(i * GOLDEN) };
  });
  const at = new Map(places.map(place => [place.id, place]));
  const rest = 1.2 / Math.sqrt(Math.max(ids.length, 1));
  for (let step = 0; step < STEPS; step++) {
    const heat = 0.1 * (1 - step / STEPS);
    const moves = new Map(places.map(place => [place.id, { x: 0, y: 0 }]));
    const pull = (from: Place & { id: string }, to: Place & { id: string }, force: (away: number) => number) => {
      const [dx, dy] = [to.x - from.x, to.y - from.y];
      const away = Math.max(Math.hypot(dx, dy), 0.01);
      const strength = force(away) / away;
      for (const [place, sign] of [[from, 1], [to, -1]] as const) {
        const move = moves.get(place.id)!;
        move.x += sign * dx * strength;
        move.y += sign * dy * strength;
      }
    };
    places.forEach((from, i) => places.slice(i + 1).forEach(to => pull(from, to, away => -(rest * rest) / away)));
    for (const { one, other } of ties) {
      const [from, to] = [at.get(one), at.get(other)];
      if (from && to) pull(from, to, away => (away * away) / rest);
    }
    for (const place of places) {
      const move = moves.get(place.id)!;
      const far = Math.max(Math.hypot(move.x, move.y), 0.0001);
      place.x += (move.x / far) * Math.min(far, heat);
      place.y += (move.y / far) * Math.min(far, heat);
    }
  }
  return spread(places, width, height);
}

function spread(places: (Place & { id: string })[], width: number, height: number): Map<string, Place> {
  const fit = (values: number[], room: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const scale = most > least ? (room - 2 * MARGIN) / (most - least) : 0;
    return (value: number) => Math.round(scale ? MARGIN + (value - least) * scale : room / 2);
  };
  const x = fit(places.map(p => p.x), width);
  const y = fit(places.map(p => p.y), height);
  const spots = places.map(p => ({ id: p.id, x: x(p.x), y: y(p.y) }));
  for (let step = 0; step < STEPS; step++) spots.forEach((one, i) => spots.slice(i + 1).forEach(other => part(one, other)));
  return new Map(spots.map(({ id, ...at }) => [id, { x: within(at.x, width), y: within(at.y, height) }]));

  /** Two that are too near step back from each other, and never over the edge. */
  function part(one: Place, other: Place) {
    const [dx, dy] = [other.x - one.x, other.y - one.y];
    const away = Math.hypot(dx, dy);
    if (away >= ROOM) return;
    const [ux, uy] = away > 0 ? [dx / away, dy / away] : [1, 0];
    for (const [place, sign] of [[one, -1], [other, 1]] as const) {
      place.x = within(place.x + (sign * ux * (ROOM - away)) / 2, width);
      place.y = within(place.y + (sign * uy * (ROOM - away)) / 2, height);
    }
  }
}

const within = (value: number, room: number) => Math.round(Math.min(Math.max(value, MARGIN), room - MARGIN));
