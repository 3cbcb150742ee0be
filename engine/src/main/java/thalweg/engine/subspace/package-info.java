/**
 * The third noun: the subspace that a direction strategy chose, and all paths projected onto it
 * once. Any plane inside is a {@link thalweg.api.geometry.Frame}: where paths fall on it is
 * arithmetic on k numbers for each snapshot.
 */
package thalweg.engine.subspace;
