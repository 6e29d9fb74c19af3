import controls from '../ui/legend/controls.module.css';

/** Stands where a part of the page should, that could not be fetched: the rest of the page goes on. */
export function PartMissing() {
  return (
    <div role="alert">
      <p>This part of the page could not be loaded. The rest works, and the view is in the address.</p>
      <button type="button" className={controls.button} onClick={() => location.reload()}>
        Reload the page
      </button>
    </div>
  );
}
