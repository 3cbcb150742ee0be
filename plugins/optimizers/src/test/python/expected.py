#!/usr/bin/env python3
"""Prints the paths that the update rules of PyTorch's documentation give, in double precision.

    python3 expected.py > ../resources/thalweg/optimizers/expected.csv

Written from the pseudo-code at https://docs.pytorch.org/docs/stable/optim.html (SGD, Adagrad, RMSprop,
Adam, AdamW), defaults included; it shares nothing with the Java code. Needs nothing but Python.
"""
from math import sqrt

STEPS = 20
START = [1.3, -0.7, 0.4, -1.1, 0.9, 0.25]
CURVATURE = [0.01, 0.1, 1.0, 3.0, 10.0, 30.0]
COUPLING = 0.3


def gradient(theta):
    """Of sum c_i x_i^2 / 2 + sum x_i^4 / 4 + coupling * sum x_i x_{i+1}."""
    n = len(theta)
    out = []
    for i, x in enumerate(theta):
        left = theta[i - 1] if i > 0 else 0.0
        right = theta[i + 1] if i < n - 1 else 0.0
        out.append(CURVATURE[i] * x + x**3 + COUPLING * (left + right))
    return out


def sgd(lr=1e-3, momentum=0.0, dampening=0.0, nesterov=False, weight_decay=0.0):
    b = None
    def rule(t, x, g):
        nonlocal b
        g = [gi + weight_decay * xi for gi, xi in zip(g, x)]
        if momentum != 0:
            if t == 1:
                b = list(g)
            else:
                b = [momentum * bi + (1 - dampening) * gi for bi, gi in zip(b, g)]
            g = [gi + momentum * bi for gi, bi in zip(g, b)] if nesterov else b
        return [xi - lr * gi for xi, gi in zip(x, g)]
    return rule


def adagrad(lr=1e-2, lr_decay=0.0, weight_decay=0.0, eps=1e-10):
    s = [0.0] * len(START)
    def rule(t, x, g):
        nonlocal s
        rate = lr / (1 + (t - 1) * lr_decay)
        g = [gi + weight_decay * xi for gi, xi in zip(g, x)]
        s = [si + gi * gi for si, gi in zip(s, g)]
        return [xi - rate * gi / (sqrt(si) + eps) for xi, gi, si in zip(x, g, s)]
    return rule


def rmsprop(lr=1e-2, alpha=0.99, eps=1e-8, weight_decay=0.0, momentum=0.0, centered=False):
    v = [0.0] * len(START)
    a = [0.0] * len(START)
    b = [0.0] * len(START)
    def rule(t, x, g):
        nonlocal v, a, b
        g = [gi + weight_decay * xi for gi, xi in zip(g, x)]
        v = [alpha * vi + (1 - alpha) * gi * gi for vi, gi in zip(v, g)]
        w = v
        if centered:
            a = [alpha * ai + (1 - alpha) * gi for ai, gi in zip(a, g)]
            w = [vi - ai * ai for vi, ai in zip(v, a)]
        if momentum > 0:
            b = [momentum * bi + gi / (sqrt(wi) + eps) for bi, gi, wi in zip(b, g, w)]
            return [xi - lr * bi for xi, bi in zip(x, b)]
        return [xi - lr * gi / (sqrt(wi) + eps) for xi, gi, wi in zip(x, g, w)]
    return rule


def adam(lr=1e-3, betas=(0.9, 0.999), eps=1e-8, weight_decay=0.0, decoupled=False):
    m = [0.0] * len(START)
    v = [0.0] * len(START)
    beta1, beta2 = betas
    def rule(t, x, g):
        nonlocal m, v
        if decoupled:
            x = [xi - lr * weight_decay * xi for xi in x]
        else:
            g = [gi + weight_decay * xi for gi, xi in zip(g, x)]
        m = [beta1 * mi + (1 - beta1) * gi for mi, gi in zip(m, g)]
        v = [beta2 * vi + (1 - beta2) * gi * gi for vi, gi in zip(v, g)]
        mhat = [mi / (1 - beta1**t) for mi in m]
        vhat = [vi / (1 - beta2**t) for vi in v]
        return [xi - lr * mi / (sqrt(vi) + eps) for xi, mi, vi in zip(x, mhat, vhat)]
    return rule


def adamw(weight_decay=1e-2, **settings):
    return adam(weight_decay=weight_decay, decoupled=True, **settings)


CASES = [
    ("sgd", "", sgd()),
    ("sgd", "learningRate=0.02", sgd(lr=0.02)),
    ("sgd", "learningRate=0.02 weightDecay=0.3", sgd(lr=0.02, weight_decay=0.3)),
    ("sgd", "learningRate=0.01 momentum=0.9", sgd(lr=0.01, momentum=0.9)),
    ("sgd", "learningRate=0.01 momentum=0.9 dampening=0.4", sgd(lr=0.01, momentum=0.9, dampening=0.4)),
    ("sgd", "learningRate=0.01 momentum=0.9 nesterov=true", sgd(lr=0.01, momentum=0.9, nesterov=True)),
    (
        "sgd",
        "learningRate=0.01 momentum=0.8 nesterov=true weightDecay=0.2",
        sgd(lr=0.01, momentum=0.8, nesterov=True, weight_decay=0.2),
    ),
    ("adagrad", "", adagrad()),
    ("adagrad", "learningRate=0.2", adagrad(lr=0.2)),
    ("adagrad", "learningRate=0.2 learningRateDecay=0.1", adagrad(lr=0.2, lr_decay=0.1)),
    (
        "adagrad",
        "learningRate=0.1 learningRateDecay=0.05 weightDecay=0.5 epsilon=0.1",
        adagrad(lr=0.1, lr_decay=0.05, weight_decay=0.5, eps=0.1),
    ),
    ("rmsprop", "", rmsprop()),
    ("rmsprop", "alpha=0.9 weightDecay=0.5", rmsprop(alpha=0.9, weight_decay=0.5)),
    ("rmsprop", "learningRate=0.005 momentum=0.9", rmsprop(lr=0.005, momentum=0.9)),
    ("rmsprop", "alpha=0.9 centered=true", rmsprop(alpha=0.9, centered=True)),
    (
        "rmsprop",
        "learningRate=0.002 alpha=0.9 momentum=0.5 centered=true weightDecay=0.1 epsilon=0.001",
        rmsprop(lr=0.002, alpha=0.9, momentum=0.5, centered=True, weight_decay=0.1, eps=0.001),
    ),
    ("adam", "", adam()),
    ("adam", "learningRate=0.05", adam(lr=0.05)),
    ("adam", "learningRate=0.05 weightDecay=0.5", adam(lr=0.05, weight_decay=0.5)),
    (
        "adam",
        "learningRate=0.05 beta1=0.5 beta2=0.9 epsilon=0.01",
        adam(lr=0.05, betas=(0.5, 0.9), eps=0.01),
    ),
    ("adam", "learningRate=0.05 beta1=0", adam(lr=0.05, betas=(0.0, 0.999))),
    ("adamw", "", adamw()),
    ("adamw", "learningRate=0.05", adamw(lr=0.05)),
    ("adamw", "learningRate=0.05 weightDecay=0.5", adamw(lr=0.05, weight_decay=0.5)),
]


def main():
    print("optimizer,settings,step," + ",".join(f"x{i + 1}" for i in range(len(START))))
    for name, settings, rule in CASES:
        theta = list(START)
        for t in range(1, STEPS + 1):
            theta = rule(t, theta, gradient(theta))
            print(f"{name},{settings},{t}," + ",".join(f"{x:.12g}" for x in theta))


if __name__ == "__main__":
    main()
