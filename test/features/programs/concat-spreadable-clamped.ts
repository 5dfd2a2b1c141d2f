const u = new Uint8ClampedArray(3);
u[0] = 300;
u[1] = -5;
u[2] = 1.5;
export default [...u];
