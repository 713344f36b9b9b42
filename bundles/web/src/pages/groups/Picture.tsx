import { useEffect, useMemo, useState } from 'react';
import { Panel } from '../../parts/page';
import { useTexts } from '../../texts';
import { shortly, type Member, type View } from './groupOf';
import { layout } from './layout';

const WIDE = { width: 680, height: 480 };
const NARROW = { width: 340, height: 420 };
const PHONE = '(max-width: 700px)';
const R = 20;

function useSize() {
  const [phone, setPhone] = useState(() => matchMedia(PHONE).matches);
  useEffect(() => {
    const media = matchMedia(PHONE);
    const turned = () => setPhone(media.matches);
    media.addEventListener('change', turned);
    return () => media.removeEventListener('change', turned);
  }, []);
  return phone ? NARROW : WIDE;
}

/** Many need a higher picture to stand in. */
const grown = ({ width, height }: typeof WIDE, members: number) => ({
  width,
  height: Math.max(height, Math.ceil((members * 11_000) / width)),
});

type Props = { view: View; chosen?: string; choose: (member?: string) => void };

/** The group as the list tells it, to be seen at a glance; all lines are of one width, for nobody is weighed. */
export function Picture({ view: { members, ties }, chosen, choose }: Props) {
  const { t } = useTexts();
  const size = grown(useSize(), members.length);
  const places = useMemo(() => layout(members.map(m => m.member.id), ties, size), [members, ties, size.width, size.height]);
  const near = new Set(ties.filter(tie => tie.one === chosen || tie.other === chosen).flatMap(tie => [tie.one, tie.other]));
  const faded = (...ids: string[]) => chosen !== undefined && !ids.every(id => id === chosen || near.has(id));
  return (
    <Panel title={t('group.picture')} aside={<span className="s-muted">{t('group.picture.text')}</span>}>
      {members.length === 0 ? (
        <p className="s-muted">{t('group.picture.none')}</p>
      ) : (
        <>
          <Legend />
          <svg className="s-picture" viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true" onClick={() => choose()}>
            {ties.map(tie => {
              const [from, to] = [places.get(tie.one), places.get(tie.other)];
              if (!from || !to) return null;
              const dim = chosen !== undefined && tie.one !== chosen && tie.other !== chosen;
              return (
                <line
                  key={tie.id}
                  x1={from.x} y1={from.y} x2={to.x} y2={to.y}
                  className={`${tie.ground.confidence.toLowerCase()}${dim ? ' dim' : ''}`}
                />
              );
            })}
            {members.map(m => (
              <Node
                key={m.member.id}
                member={m}
                place={places.get(m.member.id)!}
                dim={faded(m.member.id)}
                chosen={m.member.id === chosen}
                choose={choose}
              />
            ))}
          </svg>
        </>
      )}
    </Panel>
  );
}

type At = { member: Member; place: { x: number; y: number }; dim: boolean; chosen: boolean; choose: (member?: string) => void };

function Node({ member, place: { x, y }, dim, chosen, choose }: At) {
  const { role, id } = member.member;
  return (
    <g
      transform={`translate(${x} ${y})`}
      className={`${role.toLowerCase()}${dim ? ' dim' : ''}`}
      onClick={e => {
        e.stopPropagation();
        choose(chosen ? undefined : id);
      }}
    >
      {chosen && <circle r={R + 6} className="chosen" />}
      <Shape role={role} />
      <text className="inside" dy="0.36em">{member.age ?? '★'}</text>
      <text className="under" y={R + 18} lang="da">{shortly(member)}</text>
    </g>
  );
}

/** Told apart by form and colour. */
function Shape({ role }: { role: Member['member']['role'] }) {
  if (role === 'RESOURCE') return <rect x={-R} y={-R} width={2 * R} height={2 * R} rx="6" />;
  if (role === 'SUSPECTED') return <path d={`M0 ${-R - 4} L${R + 4} 0 L0 ${R + 4} L${-R - 4} 0 Z`} />;
  return <circle r={R} />;
}

function Legend() {
  const { code } = useTexts();
  return (
    <ul className="s-legend" aria-hidden="true">
      {(['CONCERNED', 'SUSPECTED', 'RESOURCE'] as const).map(role => (
        <li key={role}>
          <svg className="s-picture" viewBox="-26 -26 52 52"><g className={role.toLowerCase()}><Shape role={role} /></g></svg>
          {code('groupRole', role)}
        </li>
      ))}
      {(['CONFIRMED', 'LIKELY', 'UNCERTAIN'] as const).map(confidence => (
        <li key={confidence}>
          <svg className="s-picture" viewBox="0 0 52 12"><line x1="0" y1="6" x2="52" y2="6" className={confidence.toLowerCase()} /></svg>
          {code('confidence', confidence)}
        </li>
      ))}
    </ul>
  );
}
