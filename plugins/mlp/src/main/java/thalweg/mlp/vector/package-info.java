/**
 * Inner loops written with the Vector API, on plain arrays.
 *
 * <p>Rows come in strips of two vectors, {@code [strip][neuron][row]}. These classes need the
 * module {@code jdk.incubator.vector}, which not every process has: only {@code VectorLoops} in the
 * package above may decide to load them. They are compiled on their own, because javac warns of
 * incubating modules whatever it is told, and warnings are errors everywhere else.
 */
package thalweg.mlp.vector;
