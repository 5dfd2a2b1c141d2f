/** Recursion that has left the stack: machines that wait for each other. */

/** Runs the machine of a call to its end, and those of the calls that it hands out. */
function $heap(run) {
  var waiting = [];
  var mode = 0;
  var s;
  var v;
  do {
    s = $tried(run, mode, v);
    v = s.value;
    mode = s.failed ? 1 : 0;
    if (s.done === false) {
      waiting.push(run);
      run = v;
      v = undefined;
      if (!(waiting.length % 16) && $isHeapFull(waiting.length)) {
        mode = 1;
        v = new $RangeError("Maximum call stack size exceeded");
      }
    } else if (s.done === 2) {
      run = v;
      v = undefined;
    } else run = waiting.pop();
  } while (run);
  if (mode) throw v;
  return v;
}
/** Where Node.js would give up is out of reach; memory ends earlier, or patience. Larger variables belong to builds whose memory grows. */
function $isHeapFull(depth) {
  return depth > 2000 || ($memory.blocksize < 20 && process.memory().free < 1000);
}
var $memory = process.memory(false);
