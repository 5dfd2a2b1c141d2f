/** A firmware that ends before it has begun. */
throw new Error("this firmware does not start");
