/**
 * A run directory and its files: written whole or not at all, hashed, and readable with {@code
 * numpy.load} without pickle.
 */
package thalweg.runtime.store;
