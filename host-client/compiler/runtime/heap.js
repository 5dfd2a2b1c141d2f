/** Recursion that has left the stack: machines that wait for each other. */

/** Runs the machine of a call to its end, and those of the calls that it hands out. */
function $heap(run) {
  var waiting = [];
  var tails = 0;
  var mode = 0;
  var s;
  var v;
  do {
    s = $goOn(run, mode, v);
    v = s.value;
    mode = s.failed ? 1 : 0;
    if (s.done === false) {
      if (Array.isArray(v)) {
        v = v[0];
        continue;
      }
      waiting.push(run);
      run = v;
      v = undefined;
      if (!(waiting.length % 8) && $isHeapFull(waiting.length)) {
        mode = 1;
        v = new $RangeError("Maximum call stack size exceeded");
      }
    } else if (s.done === 2 && !Array.isArray(v)) {
      run = v;
      v = undefined;
      if (++tails + waiting.length > 10000) {
        mode = 1;
        v = new $RangeError("Maximum call stack size exceeded");
      }
    } else {
      tails = 0;
      if (s.done === 2) v = v[0];
      run = waiting.pop();
    }
  } while (run);
  if (mode) throw v;
  return v;
}
/** One step of a machine: a closure, or a record with its function. */
function $goOn(run, mode, v) {
  try {
    return typeof run == "function" ? run(mode, v) : run.f(run, mode, v);
  } catch (e) {
    return { value: e, failed: true };
  }
}
/** Where Node.js would give up is out of reach; memory ends earlier, or patience. Larger variables belong to builds whose memory grows. */
function $isHeapFull(depth) {
  return depth > 2000 || ($memory.blocksize < 20 && process.memory().free < 1000);
}
var $memory = process.memory(false);

/** Bytes of the stack in use where a function of a ring is called next, about; 1e9 on the heap. */
var $used = 0;
/** The next function of a ring is to hand out its machine. */
var $isAsked = false;
/** How many loops of machines run inside of each other. */
var $loops = 0;

/** A function that can go on as a machine; without the dot it would be the value of a parameter m. */
function $onRing(f) {
  f["\xff.m"] = 1;
  return f;
}
/** What a function of a ring does where the stack is used up. */
function $over(run) {
  if ($isAsked) {
    $isAsked = false;
    return run;
  }
  var before = $used;
  if (before < 1e9) $loops = 0;
  if ($loops > 1) throw new $RangeError("Maximum call stack size exceeded");
  $loops++;
  $used = 1e9;
  var s = $tried($heapOf, run);
  $used = before;
  $loops--;
  if (s.failed) throw s.value;
  return s.value;
}
function $heapOf(run) {
  return { value: $heap(run) };
}
/** The machine of a call, or what came out of it as a list of one. */
function $ask(f, t, a) {
  $used = 1e9;
  if (!f || f["\xff.m"] !== 1) return [f.apply(t, a)];
  $isAsked = true;
  return f.apply(t, a);
}
/** The same of a method; those of lists that call back have machines of their own. */
function $askOf(o, k, a) {
  if (Array.isArray(o) && $eachKinds.indexOf(" " + k + " ") >= 0 && typeof a[0] == "function") return $each(o, k, a);
  return $ask($get(o, k), o, a);
}
var $eachKinds = " forEach map filter some every find findIndex reduce flatMap ";
/** The machine of a method of lists. */
function $each(o, k, a) {
  var r = k == "map" || k == "filter" || k == "flatMap" ? [] : k == "every" ? true : k == "some" ? false : undefined;
  var i = -1;
  if (k == "findIndex") r = -1;
  if (k == "reduce") {
    if (a.length > 1) r = a[1];
    else {
      while (++i < o.length && !(i in o));
      if (i >= o.length) throw new TypeError("Reduce of empty array with no initial value");
      r = o[i];
    }
  }
  return { f: $eachStep, o: o, k: k, a: a, n: o.length, r: r, i: i, b: false };
}
function $eachStep(m, mode, v) {
  if (mode) throw v;
  var k = m.k;
  if (m.b) {
    if (k == "map") m.r[m.i] = v;
    else if (k == "reduce") m.r = v;
    else if (k == "flatMap") m.r = m.r.concat(v);
    else if (k == "filter") {
      if (v) m.r.push(m.x);
    } else if (k == "every" ? !v : v && k != "forEach")
      return { value: k == "find" ? m.x : k == "findIndex" ? m.i : k == "some", done: true };
  }
  m.b = true;
  m.i++;
  while (m.i < m.n && !(m.i in m.o) && k != "find" && k != "findIndex") m.i++;
  if (m.i < m.n) {
    m.x = m.o[m.i];
    return {
      value: k == "reduce" ? $ask(m.a[0], undefined, [m.r, m.x, m.i, m.o]) : $ask(m.a[0], m.a[1], [m.x, m.i, m.o]),
      done: false,
    };
  }
  if (k == "map" && m.r.length < m.n) {
    m.r[m.n - 1] = 0;
    delete m.r[m.n - 1];
    if (m.r.length < m.n) m.r[m.n - 1] = undefined;
  }
  return { value: m.r, done: true };
}
