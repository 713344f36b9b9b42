import type { ReactNode } from 'react';
import type { DialogName } from '../pages';
import { useTexts } from '../texts';
import { useChange, type Once } from './change';
import { Dialog } from './dialog';
import type { Field, Values } from './form/fields';
import { Form } from './form/Form';
import { useTell } from './tell';

type Props = {
  name: DialogName;
  title: string;
  /** Of what it is the draft. */
  slot: string;
  fields: Field[];
  label?: string;
  close: () => void;
  /** Reads again what somebody else has changed meanwhile. */
  refresh?: () => void;
  send: (values: Values, once: Once) => Promise<void>;
  children?: ReactNode;
};

/** One thing to do, in a box over the page: it closes when it is done and says so. */
export function ActionDialog({ name, title, slot, fields, label, close, refresh, send, children }: Props) {
  const { t } = useTexts();
  const { busy, problem, run } = useChange(slot);
  const tell = useTell();
  return (
    <Dialog name={name} title={title} close={close}>
      {children}
      <Form
        slot={slot}
        fields={fields}
        label={label ?? title}
        busy={busy}
        problem={problem}
        refresh={refresh}
        submit={values =>
          run(async once => {
            await send(values, once);
            close();
            tell(t('saved', { what: title }));
          })
        }
      />
    </Dialog>
  );
}
