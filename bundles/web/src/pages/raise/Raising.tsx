import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Problem } from '../../api/client';
import type { Whose } from '../../outbox/device';
import type { Sent } from '../../outbox/outbox';
import type { Values } from '../../parts/form/fields';
import { Form } from '../../parts/form/Form';
import { Icon } from '../../parts/icon';
import { Waiting } from '../../parts/load';
import { danish, useTexts } from '../../texts';
import { bodyOf, type Typed } from './body';
import { fieldsOf, type Asked } from './fields';
import { Outgoing } from './Outgoing';
import './raise.scss';
import { useOnline, useOutbox } from './useOutbox';

type Props = {
  whose: Whose;
  asked: Asked;
  /** Whether what was typed before may be shown: it is known who stands here. */
  shown: boolean;
  /** Sends without keeping anything, where this browser keeps nothing. */
  sendNow?: (body: ReturnType<typeof bodyOf>) => Promise<void>;
  sent?: () => void;
};

/** One page, few questions, and nothing that was typed gets lost on the way. */
export function Raising({ whose, asked, shown, sendNow, sent }: Props) {
  const { t } = useTexts();
  const online = useOnline();
  const box = useOutbox(whose, shown);
  const [turn, setTurn] = useState(0);
  const [begun, setBegun] = useState<Values>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [told, setTold] = useState<'sent' | 'unreached'>();
  const fields = useMemo(() => fieldsOf(asked, t, danish), [asked, t]);
  const latestSent = useRef(sent);
  latestSent.current = sent;
  const { arrived, told: haveTold } = box;
  const lost = box.letters.filter(one => one.state === 'lost').length;
  // What waited may be received, or erased, while somebody looks on.
  useEffect(() => {
    if (arrived === 0) return;
    setTold('sent');
    latestSent.current?.();
  }, [arrived]);
  // Only where somebody is logged in: the page that stood in for this one without a network leaves it to this one.
  const loggedIn = sent !== undefined;
  useEffect(() => (loggedIn ? haveTold : undefined), [loggedIn, haveTold]);
  useEffect(() => {
    if (lost > 0) setTold(undefined);
  }, [lost]);
  const typed = useCallback((values: Values): Typed => ({ values, channels: asked.channels }), [asked]);

  if (box.here === undefined) return <Waiting />;

  async function submit(values: Values): Promise<boolean> {
    setBusy(true);
    setProblem(undefined);
    try {
      const result = await post(typed(values));
      if (typeof result === 'string') {
        setTold(result);
        setBegun(undefined);
        setTurn(n => n + 1);
        if (result === 'sent') sent?.();
        return true;
      }
      setProblem(result);
      return false;
    } finally {
      setBusy(false);
    }
  }

  async function post(content: Typed): Promise<Sent> {
    if (box.here) {
      const { id, result } = await box.post(content);
      if (typeof result !== 'string') {
        // Refused at once: it is mended here, and not in the list of what was sent.
        await box.take(id);
        box.write(content);
      }
      return result;
    }
    try {
      await sendNow?.(bodyOf(content));
      return 'sent';
    } catch (thrown) {
      return (thrown as { problem?: Problem }).problem ?? { title: '', detail: '', status: 0 };
    }
  }

  async function mend(id: string) {
    const again = await box.take(id);
    if (!again) return;
    box.write(again);
    setBegun(again.values);
    setTold(undefined);
    setTurn(n => n + 1);
  }

  return (
    <>
      <Outgoing letters={box.letters} shown={shown} mend={mend} drop={id => void box.take(id)} />
      {told && (
        <div className={`s-raised ${told}`} role="status" data-told={told}>
          <Icon name={told === 'sent' ? 'success' : 'hourglass'} />
          <p><b>{t(`raise.told.${told}`)}</b> {t(`raise.told.${told}.text`)}</p>
        </div>
      )}
      {box.here === null && (
        <p className="s-notice" role="note"><Icon name="warning" />{t('raise.keeps-nothing')}</p>
      )}
      {!online && box.here && (
        <p className="s-notice" role="status"><Icon name="lock" />{t('raise.offline')}</p>
      )}
      <div className="s-panel s-raise">
        <Form
          key={turn}
          fields={fields}
          initial={begun ?? (turn === 0 ? box.draft?.values : undefined)}
          label={t('raise.send')}
          busy={busy}
          problem={problem}
          submit={submit}
        >
          {values => <Keeper values={values} keep={next => (setTold(undefined), haveTold(), box.write(typed(next)))} />}
        </Form>
        {box.here && <p className="s-muted">{t('raise.kept')}</p>}
      </div>
    </>
  );
}

/** Keeps what is typed as it is typed; an untouched form keeps nothing. */
function Keeper({ values, keep }: { values: Values; keep: (values: Values) => void }) {
  const last = useRef(values);
  const latest = useRef(keep);
  latest.current = keep;
  useEffect(() => {
    if (last.current === values) return;
    last.current = values;
    latest.current(values);
  }, [values]);
  return null;
}
