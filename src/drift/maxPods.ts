import type { Reader } from './reader.ts'

/** The Pods on an instance type with secondary addresses, as the VPC CNI project computes them. */
export const maxPods: Reader = {
  address: () =>
    'https://raw.githubusercontent.com/aws/amazon-vpc-cni-k8s/master/misc/eni-max-pods.txt',
  valueIn: (text, of) => {
    // Some releases of the file have further columns, for other ways to give Pods addresses.
    const lines = text.matchAll(/^([\w-]+\.[\w-]+) (\d+)(?: \d+)*$/gm)
    const pods = new Map(Array.from(lines, ([, type, count]) => [type, Number(count)]))
    if (pods.size === 0) throw new Error('it has no lines such as "m5.large 29"')
    return pods.get(of)
  },
}
