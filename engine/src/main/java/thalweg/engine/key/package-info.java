/** Content keys: hashes of everything that a value depends on, and the ingredients they count. */
package thalweg.engine.key;
