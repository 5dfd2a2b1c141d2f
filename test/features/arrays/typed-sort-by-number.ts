const sorted = new Int16Array([30, -5, 100, 2]).sort(); 
export default [...sorted];
