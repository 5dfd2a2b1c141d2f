const o = new String("boxed");
export default [typeof o, o + "!", o.length, o == "boxed", o instanceof String, typeof o.valueOf()];
