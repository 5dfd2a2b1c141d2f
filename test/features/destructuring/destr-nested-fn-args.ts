const area = ({ shape: { w = 1, h = w } = {}, scale: [sx = 1, sy = sx] = [] } = {}) => w * h * sx * sy;
export default [area(), area({ shape: { w: 2 } }), area({ shape: { w: 2, h: 3 }, scale: [2] })];
