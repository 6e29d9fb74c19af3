import type { PointerEvent } from 'react';
import styles from './minimap.module.css';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Props {
  /** Places of the drawn nodes, in model units. */
  readonly places: readonly Point[];
  readonly viewport: { readonly zoom: number; readonly pan: Point };
  /** Size of the graph in CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Centres the graph on a point, in model units. */
  readonly onPanTo: (point: Point) => void;
}

const MARGIN = 60;

/**
 * The whole picture in small, and which part of it shows. For the pointer alone: by keyboard one moves from entity to
 * entity, and the picture follows.
 */
export function Minimap({ places, viewport: { zoom, pan }, size, onPanTo }: Props) {
  if (places.length === 0) return null;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const left = Math.min(...xs) - MARGIN;
  const top = Math.min(...ys) - MARGIN;
  const width = Math.max(...xs) + MARGIN - left;
  const height = Math.max(...ys) + MARGIN - top;

  function go({ currentTarget, clientX, clientY, buttons, type }: PointerEvent<SVGSVGElement>): void {
    if (type === 'pointermove' && buttons === 0) return;
    const toModel = currentTarget.getScreenCTM()?.inverse();
    if (toModel === undefined) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(toModel);
    onPanTo({ x, y });
  }

  return (
    <svg
      className={styles.minimap}
      viewBox={`${left} ${top} ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {places.map(({ x, y }) => (
        <circle key={`${x} ${y}`} className={styles.node} cx={x} cy={y} r={Math.max(width, height) / 60} />
      ))}
      <rect
        className={styles.frame}
        x={-pan.x / zoom}
        y={-pan.y / zoom}
        width={size.width / zoom}
        height={size.height / zoom}
      />
    </svg>
  );
}
