import { BorderLineStyle, BorderSide, BorderWeight } from '../../model';

type Look = readonly [BorderLineStyle, BorderWeight];

/** Files name style and weight in one word; Excel's interface keeps them apart. */
const LOOKS: Readonly<Record<string, Look>> = {
  hair: ['Continuous', 'Hairline'], thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'],
  dashed: ['Dash', 'Thin'], mediumDashed: ['Dash', 'Medium'], dashDot: ['DashDot', 'Thin'], mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'], mediumDashDotDot: ['DashDotDot', 'Medium'], dotted: ['Dot', 'Thin'],
  double: ['Double', 'Thick'], slantDashDot: ['SlantDashDot', 'Medium'],
};

export function storedBorder(side: BorderSide): string | undefined {
  if (side.style === 'None') return undefined;
  const exact = Object.entries(LOOKS).find(([, [style, weight]]) => style === side.style && weight === side.weight);
  const near = exact ?? Object.entries(LOOKS).find(([, [style]]) => style === side.style);
  return near![0];
}

export function readBorder(stored: string, color: string): BorderSide | undefined {
  const look = LOOKS[stored];
  return look && { style: look[0], weight: look[1], color };
}
