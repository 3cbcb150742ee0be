/**
 * Update rules with PyTorch's definitions and defaults, one class each: SGD, Adagrad, RMSprop, Adam
 * and AdamW.
 *
 * <p>As in PyTorch, parameters and state are {@code float}, and factors that depend on the step
 * alone are {@code double} until they meet an array.
 */
package thalweg.optimizers;
