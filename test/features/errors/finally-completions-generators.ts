function* a(): any {
  try {
    yield 1;
  } finally {
    return 2;
  }
}
function* b(): any {
  for (const i of [1, 2, 3]) {
    try {
      yield i;
    } finally {
      if (i < 3) continue;
    }
  }
  return "b";
}
function* c(): any {
  try {
    return 1;
  } finally {
    return 3;
  }
}
function* d(): any {
  try {
    throw new Error("x");
  } finally {
    yield "y";
    return "z";
  }
}
function* e(): any {
  while (true) {
    try {
      yield 1;
    } finally {
      break;
    }
  }
  yield "after";
}
const A = a();
A.next();
const B = b();
const C = c(),
  D = d();
const E = e();
E.next();
const A2 = a();
A2.next();
const E2 = e();
E2.next();
export default [
  A.return(9),
  A.next(),
  B.next(),
  B.return(1),
  B.return(2),
  B.next(),
  B.next(),
  C.next(),
  D.next(),
  D.next(),
  E.return(5),
  E.next(),
  A2.throw(new Error("q")),
  E2.throw(new Error("r")),
  E2.next(),
];
