import { Link } from 'wouter';
import { useTexts } from '../../texts';
import { useSession } from '../../session';
import type { Member, Tie, View } from './groupOf';

/** Something that lasts for a time: of somebody to the group, or of two to each other. */
export type Lasting = { id: string; version: number; what: string };

type Props = {
  view: View;
  open: boolean;
  chosen?: string;
  choose: (member?: string) => void;
  renew: (tie: Lasting) => void;
  end: (tie: Lasting) => void;
};

/** All that the picture shows, in words: each with their ties, by name. */
export function Members({ view, chosen, choose, ...acts }: Props) {
  const { t, code } = useTexts();
  if (view.members.length === 0) return <p className="s-muted">{t('group.picture.none')}</p>;
  return (
    <ul className="s-plain s-tied">
      {view.members.map(m => (
        <li key={m.member.id} className={m.member.id === chosen ? 'chosen' : undefined}>
          <b lang="da">{m.name}</b>
          <span className="s-sub">
            {code('groupRole', m.member.role)}
            {m.age !== undefined && <> · {t('age', { age: m.age })}</>}
          </span>
          <Known of={m} />
          <Ground of={m.member} what={m.name} {...acts} />
          <ul>
            {view.ties.filter(tie => tie.one === m.member.id || tie.other === m.member.id).map(tie => (
              <TieOf key={tie.id} tie={tie} from={m} view={view} {...acts} />
            ))}
          </ul>
          <button
            type="button"
            className="s-link s-tight"
            aria-pressed={m.member.id === chosen}
            onClick={() => choose(m.member.id === chosen ? undefined : m.member.id)}
          >
            {t('group.show')}
            <span className="s-sr" lang="da">: {m.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The case or concern through which somebody is known, and which way the concern moved. */
function Known({ of: { member, caseNumber, name } }: { of: Member }) {
  const { t, code } = useTexts();
  return (
    <>
      {member.caseId && caseNumber && (
        <span className="s-sub"><Link href={`/sager/${member.caseId}`}>{t('group.case', { number: caseNumber })}</Link></span>
      )}
      {member.concern && (
        <span className="s-sub">
          {code('moved', member.moved)} ·{' '}
          <Link href={`/bekymringer/${member.concern}`}>
            {t('group.concern')}
            <span className="s-sr" lang="da">: {name}</span>
          </Link>
        </span>
      )}
    </>
  );
}

type Acts = Pick<Props, 'open' | 'renew' | 'end'>;

function TieOf({ tie, from, view, ...acts }: Acts & { tie: Tie; from: Member; view: View }) {
  const { t } = useTexts();
  const { groupWork } = useSession().way;
  const other = view.members.find(m => m.member.id === (tie.one === from.member.id ? tie.other : tie.one));
  const kind = groupWork?.ties.find(k => k.code === tie.kind)?.name ?? tie.kind;
  const what = t('group.tied', { kind, name: other?.name ?? '' });
  return (
    <li>
      <span lang="da">{what}</span>
      <Ground of={tie} what={what} {...acts} />
    </li>
  );
}

function Ground({ of, what, open, renew, end }: Acts & { of: Member['member'] | Tie; what: string }) {
  const { t, code, day } = useTexts();
  const { ground } = of;
  const lasting = { id: of.id, version: of.version, what };
  return (
    <>
      <span className="s-sub">
        {code('confidence', ground.confidence)} · {code('basis', ground.basis)} · <span lang="da">{ground.source}</span> ·{' '}
        {t('group.until', { day: day(ground.until) })}
      </span>
      {ground.renewedBecause && <span className="s-sub" lang="da">{t('group.renewed', { why: ground.renewedBecause })}</span>}
      {open && (
        <span className="s-acts">
          <button type="button" className="s-link s-tight" onClick={() => renew(lasting)}>
            {t('group.renew')}
            <span className="s-sr" lang="da">: {what}</span>
          </button>
          <button type="button" className="s-link s-tight" onClick={() => end(lasting)}>
            {t('group.end')}
            <span className="s-sr" lang="da">: {what}</span>
          </button>
        </span>
      )}
    </>
  );
}
