/** Sweeps: the loop over configurations, and the index of them for people and for scripts. */
package thalweg.runtime.sweep;
