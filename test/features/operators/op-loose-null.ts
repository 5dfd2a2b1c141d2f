export default [null == undefined, null == 0, undefined == false, null != null];
