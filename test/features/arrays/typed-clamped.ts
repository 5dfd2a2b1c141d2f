export default [[...new Uint8ClampedArray([300, -5, 1.5, 2.5, NaN])]];
