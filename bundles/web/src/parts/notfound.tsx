import { Missing } from './problem';

/** No page of ours has this address. */
export function NotFound({ back }: { back: string }) {
  return (
    <div className="container" data-page="notFound">
      <Missing back={back} />
    </div>
  );
}
