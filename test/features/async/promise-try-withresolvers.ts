export default [typeof Promise.try, typeof Promise.withResolvers];
