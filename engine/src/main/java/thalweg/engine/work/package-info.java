/** How work is done: threads, progress, cancellation. Results never depend on it. */
package thalweg.engine.work;
