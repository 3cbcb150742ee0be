/** Progress of long tasks, and what a terminal shows of it. */
package thalweg.runtime.progress;
