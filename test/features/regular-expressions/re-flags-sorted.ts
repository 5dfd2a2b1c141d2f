export default [/a/mig.flags, new RegExp('a', 'yi').flags, String(/a/sgi)];
