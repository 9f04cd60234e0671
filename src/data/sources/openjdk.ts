import { defineSources } from '#facts/source.ts'

export const openjdk = defineSources('OpenJDK', {
  'openjdk-pull-23037': {
    title:
      'Pull request 23037: cpuset cgroups controller is required for no good reason (JDK-8347129)',
    url: 'https://github.com/openjdk/jdk/pull/23037',
    checked: '2026-11-28',
  },
  'openjdk-pull-23811': {
    title:
      'Pull request 23811: Change cgroup version detection logic to not depend on /proc/cgroups',
    url: 'https://github.com/openjdk/jdk/pull/23811',
    checked: '2026-11-28',
  },
  'openjdk-native-thread': {
    title: 'src/hotspot/share/prims/jvm.cpp',
    url: 'https://github.com/openjdk/jdk/blob/master/src/hotspot/share/prims/jvm.cpp',
    checked: '2026-11-28',
  },
  'openjdk-certpath': {
    title: 'SunCertPathBuilder.java',
    url: 'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/security/provider/certpath/SunCertPathBuilder.java',
    checked: '2026-11-28',
  },
  'openjdk-nio-socket': {
    title: 'src/java.base/share/classes/sun/nio/ch/NioSocketImpl.java',
    url: 'https://github.com/openjdk/jdk/blob/master/src/java.base/share/classes/sun/nio/ch/NioSocketImpl.java',
    checked: '2026-11-28',
  },
})
