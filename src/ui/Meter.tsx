interface Props {
  value: number;
  max: number;
  label?: string;
  labelledBy?: string;
}

export function Meter({ value, max, label, labelledBy }: Props) {
  return (
    <progress className="meter" value={value} max={Math.max(max, 1)} aria-label={label} aria-labelledby={labelledBy} />
  );
}
