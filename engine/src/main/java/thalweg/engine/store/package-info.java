/**
 * Where the values of the engine are kept: a {@link thalweg.engine.store.Store} finds a value by
 * its content key, or lets its {@link thalweg.engine.store.Stage} compute it.
 */
package thalweg.engine.store;
