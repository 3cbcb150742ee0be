/** The first noun: what is to be learned, a model fitted to its data. */
package thalweg.engine.problem;
