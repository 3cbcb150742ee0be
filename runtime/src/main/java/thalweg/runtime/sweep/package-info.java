/**
 * What stands beside the configurations of a sweep: an index of them, for people and for scripts.
 */
package thalweg.runtime.sweep;
